const x = 1;
export { x };
export default x;
export const from = "./b";
