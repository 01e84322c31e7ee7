import { github } from "./github.ts";
import { human } from "./human.ts";
import { json } from "./json.ts";
import { junit } from "./junit.ts";
import { markdown } from "./markdown.ts";
import type { Reporter } from "./reporter.ts";
import { sarif } from "./sarif.ts";

/** The forms in which the verdict on code can be told, by the name that a user asks for. */
export const reporters = {
  human,
  json,
  sarif,
  junit,
  github,
  markdown,
} satisfies Readonly<Record<string, Reporter>>;
