declare module "m" {
  import { T } from "./b";
  export * from "pg";
}
