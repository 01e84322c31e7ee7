const { x, y: z } = await import("./b");
const one = (await import("./b")).default;
