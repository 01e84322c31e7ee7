export const stock = async () => import("../web/title.ts");
