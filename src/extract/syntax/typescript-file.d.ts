declare module "@ts-morph/common/dist/typescript.js" {
  import type { ts } from "ts-morph";

  const compiler: typeof ts;
  export default compiler;
}
