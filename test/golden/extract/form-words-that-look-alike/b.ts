export const x = 1, y = 2;
export default 3;
export type T = string;
