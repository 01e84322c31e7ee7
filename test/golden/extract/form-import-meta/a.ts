const u = import.meta.url;
const v = new URL("./b", import.meta.url);
const w = import.meta.resolve("./b");
