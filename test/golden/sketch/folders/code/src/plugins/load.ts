export const load = () => import("../paper/paper");
