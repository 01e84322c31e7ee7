import {
  byName,
  flag,
  list,
  object,
  oneOf,
  path,
  ref,
  type Schema,
  text,
  texts,
  word,
  words,
} from "./schema-builder.ts";
import { dates, identity, location, strictness } from "./schema-parts.ts";

/** Definitions for records, concerns, styles, rules and documents. */
export const descriptionDefinitions: Readonly<Record<string, Schema>> = {
  record: object("A decision, a risk, a metric: whatever the catalogue of records knows.", {
    path: identity.path,
    "id?": identity["id?"],
    keyword: text("The catalogue's word for it."),
    title: text("What it is called."),
    "text?": text("What it says, Markdown."),
    attributes: byName("What else is said, by attribute.", list("Its values.", ref("attributeValue"))),
    tags: texts("Its tags."),
    links: list("Addresses.", ref("link")),
    "subject?": path("The element that it speaks of."),
    "environment?": path("The environment that it stands in."),
    "node?": path("The node that it stands in."),
    "parent?": path("The record that it is a part of."),
    ...location,
  }),
  attributeValue: {
    description: "A text, number or answer, a piece of code, or the path of something.",
    anyOf: [
      { type: ["string", "number", "boolean"] },
      object("A piece of code.", {
        kind: word("code"),
        "language?": text("As written."),
        text: text("The code."),
      }),
      object("Something else in the export.", {
        kind: words("What it is.", "record", "element", "flow", "entity", "event"),
        path: path("Its path."),
      }),
    ],
  },
  concern: object("What cuts across: security, errors, logging and so on.", {
    keyword: text("The catalogue's word for it."),
    "subject?": path("The element that it speaks of; absent: of everything."),
    keys: byName("What is said, by key of the catalogue.", ref("concernValue")),
    labels: list(
      "What is said under labels of the author's own.",
      object("A label.", { label: text("The label."), text: text("What is said.") }),
    ),
    practices: list(
      "Practices.",
      object("A practice.", { text: text("What is done."), done: flag("Whether it is.") }),
    ),
    code: list("Pieces of code.", ref("code")),
    steps: texts("Steps in order."),
    ...location,
  }),
  concernValue: oneOf(
    "What a key says, in the form that the catalogue gives it.",
    object("A text.", { form: word("text"), text: text("The text.") }),
    object("Several texts.", { form: word("texts"), texts: texts("The texts.") }),
    object("Code, a text about it, or both.", {
      form: word("code"),
      "text?": text("The text."),
      "code?": ref("code"),
    }),
    object("Steps in order.", {
      form: word("steps"),
      "text?": text("A text about them."),
      steps: texts("The steps."),
    }),
    object("Texts with names.", {
      form: word("entries"),
      entries: list(
        "The entries.",
        object("An entry.", { name: text("Its name."), text: text("Its text.") }),
      ),
    }),
  ),
  styleRule: object("How everything of a kind or with a tag is drawn.", {
    target: words("What `name` is.", "kind", "tag", "relationship"),
    name: text("The kind or tag."),
    style: ref("style"),
    ...location,
  }),
  codebase: object("Source code that the model is held against.", {
    directory: text("Relative to the root; empty for the root itself."),
    "tsconfig?": text("The TypeScript configuration to read it with."),
    ignore: texts("Globs over files that do not count."),
    ignoreTypes: flag("Imports of types alone do not count."),
    "unmapped?": strictness("For files that belong to no element."),
    "undeclared?": strictness("For imports that no relationship declares."),
    "absent?": strictness("For relationships that no import shows."),
    mappings: list(
      "What types are called in the code.",
      object("A type.", { type: text("In the model."), code: text("In the code.") }),
    ),
    ...location,
  }),
  rule: object("What the code must not, or must, do.", {
    title: text("What it is called."),
    clauses: list(
      "What it demands.",
      oneOf(
        "One demand.",
        object("Some may not depend on others, or nobody else may.", {
          kind: words("Which.", "forbid", "only"),
          from: list("Who.", ref("selector")),
          to: list("On what.", ref("ruleTarget")),
        }),
        object("Each may use those behind it.", {
          kind: word("layers"),
          strict: flag("Only the next one."),
          layers: list("From the top.", ref("selector")),
        }),
        object("No cycles.", { kind: word("acyclic"), of: list("Among what is in these.", ref("selector")) }),
      ),
    ),
    exceptions: list(
      "What is allowed all the same.",
      object("An exception.", {
        from: list("Who.", ref("selector")),
        to: list("On what; nothing: on anything.", ref("ruleTarget")),
      }),
    ),
    "because?": text("Why."),
    severity: words("What breaking it is.", "error", "warn"),
    ...location,
  }),
  document: object("A document that is made from the model.", {
    template: text("The name of a built-in template, or the path of another."),
    builtIn: flag("Which of both."),
    output: text("The file to write, relative to `directory`."),
    directory: text("The folder of the declaring file, relative to the root."),
    "about?": path("The element that it is about."),
    "title?": text("Its title."),
    "language?": words("The language of its code.", "typescript", "python"),
    missing: words("What stands where nothing was said.", "todo", "omit"),
    "diagrams?": words("How pictures are drawn.", "text", "mermaid", "svg"),
    show: list(
      "The pictures in it.",
      oneOf(
        "A picture.",
        object("A view.", { kind: word("view"), key: text("Its key.") }),
        object("A flow.", { kind: word("flow"), path: path("The flow.") }),
      ),
    ),
    ...dates,
    "generatedBy?": text("Who made it."),
    "framework?": text("After which handbook."),
    "frameworkVersion?": text("Which version of that."),
    ...location,
  }),
};
