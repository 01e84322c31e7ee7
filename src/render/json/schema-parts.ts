import { lineStyles, shapes } from "../../model/looks.ts";
import {
  integer,
  object,
  oneOf,
  path,
  paths,
  ref,
  type Schema,
  text,
  word,
  words,
} from "./schema-builder.ts";

/** What everything declared begins with. */
export const identity = {
  path: path("The name that leads to it from anywhere; unique."),
  "id?": text("The id as written."),
};
export const location = { location: ref("location") };
export const baseKinds = [
  "person",
  "system",
  "external",
  "container",
  "component",
  "store",
  "queue",
] as const;
export const strictness = (description: string) => words(description, "error", "warn", "off");
const statuses = ["draft", "proposed", "active", "deprecated"] as const;

/** How current something is. */
export const dates = {
  "version?": text("The version, as written."),
  "status?": words("How far it is.", ...statuses),
  "owner?": text("Who answers for it."),
  "updated?": text("When it was changed last, `YYYY-MM-DD`."),
  "review?": text("How often it is reviewed."),
  "nextReview?": text("When it is reviewed next, `YYYY-MM-DD`."),
};

/** Definitions that the others share. */
export const sharedDefinitions: Readonly<Record<string, Schema>> = {
  location: object("Where something is declared.", {
    file: text("The file, relative to where the command ran, with `/`."),
    line: integer("Counted from 1."),
    column: integer("In characters, counted from 1."),
  }),
  link: object("An address.", { url: text("The address."), "title?": text("What to call it.") }),
  property: object("A property of the author's own.", { key: text("Its name."), value: text("Its value.") }),
  code: object("A piece of text in a language.", {
    "language?": text("As written."),
    text: text("The text, without a line break at its end."),
  }),
  codePattern: object("Which code belongs to something.", {
    pattern: text("A glob, relative to `directory`."),
    "symbol?": text("One exported symbol of the file."),
    directory: text("The folder of the declaring file, relative to the root; empty for the root itself."),
  }),
  style: object("How something is drawn, as far as it says so itself.", {
    "shape?": words("The shape of a box.", ...shapes),
    "color?": text("Of border and line, `#rrggbb`."),
    "background?": text("`#rrggbb`."),
    "line?": words("The style of a border or line.", ...lineStyles),
  }),
  type: object("A type.", {
    text: text("As the language writes it: `OrderLine[]`."),
    references: paths("The entities and enums in it."),
  }),
  selector: oneOf(
    "A choice of elements.",
    object("All of them.", { kind: word("any") }),
    object("One element, or what is in it.", {
      kind: words("The element, its children, or all its descendants.", "element", "children", "descendants"),
      path: path("The element."),
    }),
    object("All of a kind and what refines it.", { kind: word("of-kind"), name: text("The kind.") }),
    object("All with a tag.", { kind: word("tagged"), tag: text("The tag.") }),
    object("An entity or enum.", { kind: word("entity"), path: path("The entity or enum.") }),
  ),
  ruleTarget: {
    description: "What a rule speaks of: elements, or packages by name.",
    anyOf: [
      ref("selector"),
      object("Packages.", { kind: word("package"), glob: text("A glob over their names.") }),
    ],
  },
};
