export interface A {
  b: import("./b").T;
}
export const later = `
function f() {}
`;
