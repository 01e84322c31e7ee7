import "./b";
declare module "./b" {
  interface X {}
}
