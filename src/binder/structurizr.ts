import type { Declaration, Path, Text, Value } from "../ast/nodes.ts";
import type { Shape } from "../model/model.ts";
import { type Context, reportWithoutEffect } from "./context.ts";
import type { Head } from "./elements.ts";

/** Words of Structurizr that stand for ours, lower case: Structurizr does not mind the case. */
const words: Readonly<Record<string, string>> = {
  enterprise: "group",
  softwaresystem: "system",
  deploymentenvironment: "environment",
  deploymentnode: "node",
  infrastructurenode: "node",
  containerinstance: "instance",
  softwaresysteminstance: "instance",
};

/** Words of Structurizr that change nothing in a model of ours, lower case. */
const withoutEffect: ReadonlySet<string> = new Set([
  "theme",
  "themes",
  "branding",
  "terminology",
  "configuration",
  "users",
  "visibility",
  "scope",
  "autolayout",
  "animation",
  "default",
  "perspectives",
  "healthcheck",
  "deploymentgroup",
  "custom",
  "filtered",
  "image",
  "archetypes",
]);

/** Our word for a keyword written inside `model { }` or `views { }`. */
export function wordFor(context: Context, keyword: string): string {
  if (context.structurizr === undefined) return keyword;
  if (context.binding.kinds.has(keyword)) return keyword;
  const lower = keyword.toLowerCase();
  if (Object.hasOwn(words, lower)) return words[lower] as string;
  return caseless.has(lower) ? (caseless.get(lower) as string) : keyword;
}

const caseless: ReadonlyMap<string, string> = new Map(
  (
    "person system external container component store queue group description technology tags url properties " +
    "instances views model element relationship styles include exclude title"
  )
    .split(" ")
    .map((word) => [word, word]),
);

/** Says that a statement of Structurizr has no effect, if it is one. */
export function isWithoutEffect(context: Context, declaration: Declaration): boolean {
  const { keyword } = declaration;
  if (keyword === undefined) return false;
  const word = keyword.text.toLowerCase();
  // Only those of the whole model come here: an element's own properties are read.
  if (!withoutEffect.has(word) && word !== "properties") return false;
  reportWithoutEffect(context, keyword, keyword.text);
  return true;
}

/** The strings of an element as Structurizr orders them: tags last, technology for parts only. */
export function headFor(word: string, texts: readonly Text[]): Head {
  const [title, description, third, fourth] = texts;
  const hasTechnology = word === "container" || word === "component";
  return hasTechnology
    ? { title, description, technology: filled(third), tags: fourth }
    : { title, description, tags: third };
}

/** `""` stands in Structurizr for a string that is left out. */
function filled(text: Text | undefined): Text | undefined {
  return text?.value === "" ? undefined : text;
}

/** Structurizr's shapes by ours. */
const shapes: Readonly<Record<string, Shape>> = {
  box: "box",
  roundedbox: "rounded",
  component: "box",
  circle: "circle",
  ellipse: "circle",
  hexagon: "hexagon",
  diamond: "hexagon",
  cylinder: "cylinder",
  bucket: "cylinder",
  pipe: "queue",
  person: "person",
  robot: "person",
  folder: "document",
  window: "box",
  terminal: "box",
  shell: "box",
  webbrowser: "box",
  mobiledeviceportrait: "rounded",
  mobiledevicelandscape: "rounded",
};

/** Our shape for one of Structurizr's, or for our own word in any case. */
export function shapeFor(word: string): Shape | undefined {
  const lower = word.toLowerCase();
  return Object.hasOwn(shapes, lower) ? shapes[lower] : undefined;
}

/** The path that a value is, where it is one without a wildcard. */
export function pathIn(value: Value | undefined): Path | undefined {
  return value?.kind === "path" && value.wildcard === undefined ? value : undefined;
}
