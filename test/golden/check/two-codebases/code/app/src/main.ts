import { open } from "../../lib/src/index.ts";
import { inner } from "../../lib/src/inner/inner.ts";

export const main = [open, inner];
