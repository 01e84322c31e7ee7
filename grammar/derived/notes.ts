/** What a rule is for, in one or two sentences that no rule can say itself. Keyed by the rule's name. */
export const ruleNotes: Readonly<Record<string, string>> = {
  file: "A text is a row of statements.",
  block: "The body of a statement. Which statements mean something in it depends on the statement around it.",
  statement:
    "A header and its body. What the header could not read is skipped as JUNK and reported, and the body is read all the same; so is a body without a header.",
  header:
    "Which form a header has is decided by its first four tokens: a text begins a pair; `name:` a field; an arrow, `[*]`, `this`, a name with a dot, or a name with an arrow behind it a relation; `include` and the like a selection inside views and rules; `operation` and `event` before a name an operation; every other word a declaration.",
  directive: "A line of Structurizr's that begins with `!`. Read, and reported as without effect.",
  pair: "A label and its text, or a property: any statement that begins with a text.",
  declaration:
    "Everything that begins with a keyword: elements, records, concerns, views, and every attribute. The grammar does not know the words; what they mean is settled when names are resolved.",
  values: "What stands behind a keyword. Commas only divide the values of a list.",
  value: "One thing behind a keyword.",
  group: "The fields of an index or of a unique key.",
  path: "A name, or names from the outside in. `.*` stands for the children, `.**` for the descendants; nothing follows them.",
  relation:
    "A relationship, a step of a flow, or a transition between states. With a name in front it can be referred to. `-->` belongs to flows.",
  end: "One side of a relation. `[*]` is the start or the end of a state machine.",
  field: "A field of an entity, or a parameter of an endpoint.",
  operation: "What an interface offers, or an event that it sends.",
  parameter: "One parameter of an operation.",
  selection:
    "What a view shows, or what a rule forbids and allows: only inside those. `strict` stands behind `layers`.",
  selector: "An element, its neighbours (`-> x`, `x ->`, `-> x ->`), or the relationships of two (`a -> b`).",
  subject: "What an arrow of a selector leads from or to.",
  type: "Several types with `|` between them are a union.",
  single: "`[]` makes a list of a type, `?` makes it optional.",
};
