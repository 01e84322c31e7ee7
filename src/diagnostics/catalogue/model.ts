import { error, info, warning } from "./entry.ts";

/** Faults in what a model says: statements in the wrong place, and things that do not fit together. */
export const modelCodes = {
  "word/unknown": error<{ word: string; place: string }>((p) => `\`${p.word}\` means nothing ${p.place}`, {
    label: "not a word of the language here",
  }),
  "word/unknown-kind": error<{ word: string }>((p) => `there is no kind of element called \`${p.word}\``, {
    help: "the kinds are `person`, `system`, `external`, `container`, `component`, `store` and `queue`; `NAME = kind container` makes one of your own",
  }),
  "word/misplaced": error<{ word: string; place: string }>((p) => `\`${p.word}\` cannot stand ${p.place}`, {
    label: "does not belong here",
  }),
  "word/misplaced-statement": error<{ what: string; place: string }>(
    (p) => `${p.what} cannot stand ${p.place}`,
    {
      label: "does not belong here",
    },
  ),
  "word/doubled": error<{ word: string }>((p) => `\`${p.word}\` is written twice`, {
    label: "once too often",
    help: "leave one of the two out",
  }),
  "word/joined": error<{ word: string }>((p) => `\`${p.word}\` begins a statement of its own`, {
    label: "a `;` or a line break belongs before this",
  }),
  "structurizr/without-effect": info<{ word: string }>((p) => `\`${p.word}\` is read and has no effect`, {
    help: "it is a part of the Structurizr language that Lintel does without; you may leave it out",
  }),

  "structurizr/include": error<Record<never, never>>(() => "`!include` reads no file here", {
    label: "written without `!`, and the path in quotes",
  }),

  "kind/base": error<{ name: string }>((p) => `\`${p.name}\` is not a kind of element`),
  "kind/cycle": error<{ name: string }>((p) => `the kind \`${p.name}\` refines itself`, {
    label: "comes back to where it began",
    help: "let one of the kinds refine a built-in one, such as `component`",
  }),
  "kind/name-taken": error<{ name: string }>(
    (p) => `a kind may not be called \`${p.name}\`: the word has a meaning already`,
    {
      label: "a word of the language",
      help: "choose another id for the kind",
    },
  ),
  "kind/without-id": error<Record<never, never>>(() => "a kind needs an id, or nothing can be of that kind", {
    help: "write `NAME = kind component { … }`",
  }),

  "element/person-holds": error<{ word: string }>(
    (p) => `a person holds nothing, so no ${p.word} can stand in one`,
    {
      label: "inside a person",
      help: "declare it next to the person and draw a relationship to it",
    },
  ),
  "element/technology-first": warning<{ text: string }>(
    (p) => `\`${p.text}\` looks like a technology and stands where the description goes`,
    { label: "read as the description" },
  ),
  "element/id-behind": error<{ id: string; kind: string }>(
    (p) => `the id \`${p.id}\` stands behind \`${p.kind}\``,
    { label: "an id stands first, with `=` behind it" },
  ),
  "element/integration": error<{ word: string; kind: string }>(
    (p) => `\`${p.word}\` describes an integration, and ${p.kind} is none`,
    { help: "it belongs in an external, system, store or queue; elsewhere write an `integration` record" },
  ),
  "group/title": error<Record<never, never>>(() => "a group needs a title", {
    help: 'write `group "Title" { … }`',
  }),
  "extend/target": error<Record<never, never>>(() => "`extend` needs the name of an element", {
    help: "write `extend shop.api { … }`",
  }),

  "relationship/no-source": error<Record<never, never>>(
    () => "this relationship does not say where it starts",
    {
      help: "write `a -> b`; only inside an element may the source be left out",
    },
  ),
  "relationship/with-own-part": error<{ from: string; to: string; inner: string; outer: string }>(
    (p) => `\`${p.from}\` cannot relate to \`${p.to}\`: \`${p.inner}\` is a part of \`${p.outer}\``,
    { help: "relate the parts to each other, or the whole to something outside of it" },
  ),
  "relationship/twice": warning<{ from: string; to: string }>(
    (p) => `this relationship from \`${p.from}\` to \`${p.to}\` is there already`,
    { label: "the same again", help: "keep one of the two, or give them different descriptions" },
  ),
  "relationship/reply": error<Record<never, never>>(
    () => "`-->` is a reply, and replies stand in flows only",
    {
      help: "a relationship is written with `->`, `~>` or `<->`",
    },
  ),
  "relationship/boundary": error<Record<never, never>>(
    () => "`[*]` is the start or end of `states`, not an element",
    {
      label: "not an element",
    },
  ),

  "relationship/word": error<{ word: string }>(
    (p) => `\`${p.word}\` is a word of the language, and no arrow belongs next to it`,
    { label: "one sign too many" },
  ),

  "interface/no-provider": error<{ name: string }>((p) => `nothing provides \`${p.name}\``, {
    label: "required here",
  }),
  "interface/several-providers": error<{ name: string }>((p) => `several elements provide \`${p.name}\``, {
    label: "from which one?",
  }),
  "interface/not-provided-by": error<{ name: string; provider: string }>(
    (p) => `\`${p.provider}\` does not provide \`${p.name}\``,
  ),
  "interface/twice": warning<{ name: string }>((p) => `\`${p.name}\` stands here twice`, {
    label: "given again",
    help: "keep one of the two",
  }),
  "operation/duplicate": error<{ name: string; interface: string }>(
    (p) => `\`${p.interface}\` has \`${p.name}\` already`,
    {
      label: "declared a second time",
      help: "operations are told apart by their names: give one another name",
    },
  ),
  "operation/duplicate-parameter": error<{ name: string }>(
    (p) => `there are two parameters called \`${p.name}\``,
    {
      label: "the second one",
    },
  ),
  "endpoint/header": error<Record<never, never>>(() => "an endpoint needs a method and a path", {
    help: 'write `endpoint GET "/orders/{id}" "What it is for"`',
  }),
  "endpoint/method": error<{ found: string }>((p) => `\`${p.found}\` is not an HTTP method`),
  "endpoint/path": error<{ path: string }>((p) => `the path \`${p.path}\` does not begin with \`/\``, {
    help: "write the path from the root of the server, without its name",
  }),
  "endpoint/twice": warning<{ name: string }>((p) => `the endpoint \`${p.name}\` is there already`, {
    label: "the same again",
  }),
  "endpoint/status": error<{ found: string }>((p) => `${p.found} is not an HTTP status`, {
    help: "a status is a number from 100 to 599",
  }),

  "type/unknown": error<{ name: string }>((p) => `no entity, enum or plain type is called \`${p.name}\``, {
    label: "not a type",
  }),
  "type/arguments": error<{ name: string; takes: string }>((p) => `\`${p.name}\` takes ${p.takes}`),
  "type/void-field": error<{ name: string }>((p) => `the field \`${p.name}\` cannot be \`void\``, {
    label: "holds nothing",
    help: "`void` is the result of an operation that returns nothing; leave the field out",
  }),

  "entity/duplicate-field": error<{ name: string }>((p) => `there are two fields called \`${p.name}\``, {
    label: "the second one",
    help: "keep one of the two, or give one another name",
  }),
  "entity/unknown-field": error<{ name: string; entity: string }>(
    (p) => `\`${p.entity}\` has no field \`${p.name}\``,
  ),
  "entity/field-word": error<{ word: string }>((p) => `\`${p.word}\` says nothing about a field`, {
    help: "a field takes `key`, `unique`, `required`, `default`, `matches`, `min`, `max` and a text at the end",
  }),
  "entity/default": error<{ type: string; takes: string }>(
    (p) => `a field of type \`${p.type}\` takes ${p.takes}`,
    {
      label: "does not fit the type",
    },
  ),
  "entity/pattern": error<{ reason: string }>((p) => `this is not a regular expression: ${p.reason}`),
  "entity/bound": error<{ word: string; type: string }>(
    (p) => `\`${p.word}\` does not fit the type \`${p.type}\``,
    {
      label: "has neither size nor length",
      help: "`min` and `max` bound a number, or the length of a text or list",
    },
  ),
  "entity/bounds": error<{ min: number; max: number }>(
    (p) => `nothing is at least ${p.min} and at most ${p.max}`,
    {
      label: "less than `min`",
    },
  ),
  "entity/not-a-store": error<{ name: string; is: string }>(
    (p) => `\`${p.name}\` is ${p.is}, and data is kept in a store`,
    {
      label: "not a store",
    },
  ),
  "entity/several-fields": error<{ word: string }>((p) => `\`${p.word}\` needs its fields in parentheses`, {
    help: "write `unique (a, b)`; for a single field write `unique` after its type instead",
  }),
  "enum/duplicate": error<{ name: string }>((p) => `the value \`${p.name}\` is there twice`, {
    label: "the second one",
    help: "keep one of the two",
  }),
  "enum/empty": warning<{ name: string }>((p) => `the enum \`${p.name}\` has no values`, {
    help: "list them: `{ a, b, c }`",
  }),

  "flow/not-covered": warning<{ from: string; to: string }>(
    (p) => `no relationship goes from \`${p.from}\` to \`${p.to}\``,
    { label: "this step has nothing to go along" },
  ),
  "flow/continues": error<{ word: string; begins: string }>(
    (p) => `\`${p.word}\` continues \`${p.begins}\`, and there is none before it`,
    {
      label: "continues nothing",
    },
  ),
  "flow/note": error<Record<never, never>>(() => "a note says where it stands and what it says", {
    help: 'write `note over a "…"`, `note over a, b "…"`, `note left of a "…"` or `note right of a "…"`',
  }),
  "flow/via": warning<{ to: string; interface: string }>(
    (p) => `\`${p.to}\` does not provide \`${p.interface}\``,
    {
      label: "called over this interface",
    },
  ),
  "states/arrow": error<{ arrow: string }>((p) => `\`${p.arrow}\` is not a transition`, {
    help: "states are joined with `->`",
  }),
  "states/name": error<{ name: string }>((p) => `\`${p.name}\` is not the name of a state`, {
    help: "a state is one word without dots",
  }),
  "states/unreachable": warning<{ name: string }>((p) => `nothing leads to the state \`${p.name}\``, {
    label: "never reached",
    help: "add a transition that leads here, from `[*]` for the first state",
  }),
  "states/unknown-state": warning<{ name: string; enum: string }>(
    (p) => `\`${p.enum}\` does not know the state \`${p.name}\``,
    { label: "none of its values" },
  ),

  "node/instances": error<{ found: string }>((p) => `${p.found} is not a number of instances`, {
    help: 'write `instances 2`, `instances "2..10"` or `instances "1..*"`',
  }),
  "node/twice": warning<{ name: string }>((p) => `\`${p.name}\` is placed on this node twice`, {
    label: "placed again",
    help: "to run several, write `instances` in the node",
  }),

  "view/duplicate": error<{ name: string }>((p) => `there is a view called \`${p.name}\` already`, {
    label: "declared a second time",
    help: "give one of the two another id",
  }),
  "view/subject": error<Record<never, never>>(() => "a view says what it shows", {
    help: "write `view landscape`, `view of X`, `view context of X`, `view data-flow of X`, `view data`, `view chain FLOW`, `view deployment ENVIRONMENT`, `view flow FLOW` or `view states STATES`",
  }),
  "view/unknown-form": error<{ found: string }>((p) => `there is no view of the form \`${p.found}\``),
  "view/selector": error<{ found: string }>((p) => `${p.found} selects nothing in a view`),
  "view/depth": error<{ found: string }>((p) => `${p.found} is not a depth`, {
    help: "a depth is a whole number from 1",
  }),
  "style/target": error<Record<never, never>>(() => "a style says what it is for", {
    help: 'write `style store { … }` for a kind, or `style "tag" { … }` for a tag',
  }),

  "style/unknown": warning<{ name: string }>((p) => `no kind and no tag is called \`${p.name}\``, {
    label: "styles nothing",
  }),

  "rule/empty": error<{ title: string }>((p) => `the rule "${p.title}" forbids nothing`, {
    help: "say what it holds: `forbid`, `only`, `layers` or `acyclic`",
  }),
  "rule/title": error<Record<never, never>>(() => "a rule needs a title", {
    help: 'write `rule "Title" { … }`; the title is what people read when it is broken',
  }),
  "rule/needs-arrow": error<{ word: string }>((p) => `\`${p.word}\` says who may not depend on whom`, {
    help: "write the two with an arrow between them: `a -> b`",
  }),
  "rule/no-arrow": error<{ word: string }>((p) => `\`${p.word}\` takes elements, and no arrow`),
  "rule/selector": error<{ found: string }>((p) => `${p.found} cannot stand in a rule`),
  "rule/one-layer": error<Record<never, never>>(() => "one layer alone has nothing above or below it", {
    help: "write the layers from the top to the bottom: `layers web, api, store`",
  }),

  "rule/contradicted": warning<{ title: string; why: string }>(
    (p) => `this relationship contradicts the rule "${p.title}": ${p.why}`,
    { label: "declared here" },
  ),

  "document/header": error<Record<never, never>>(
    () => "a document needs a template and the file that it fills",
    {
      help: 'write `document architecture "docs/ARCHITECTURE.md"`',
    },
  ),
  "document/template": error<{ name: string }>((p) => `there is no template called \`${p.name}\``),
  "document/same-file": error<{ path: string }>((p) => `two documents would be written to \`${p.path}\``, {
    label: "the second one",
    help: "give one of the two another file",
  }),
  "document/outside": error<{ path: string }>((p) => `\`${p.path}\` lies outside the workspace root`, {
    label: "is not written",
    help: "name a file below the root, which is the repository's, else the model's folder; `--root` chooses another",
  }),
  "document/show": error<{ name: string }>((p) => `no view or flow is called \`${p.name}\``, {
    label: "not found",
  }),
  "codebase/path": error<Record<never, never>>(() => "a codebase needs the folder of its code", {
    help: 'write `codebase "."`, relative to this file',
  }),
  "codebase/outside": error<{ path: string }>((p) => `\`${p.path}\` leads out of the workspace`, {
    label: "outside",
    help: "name a folder below the root of the workspace",
  }),
};
