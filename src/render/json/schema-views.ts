import { lineStyles, shapes } from "../../model/looks.ts";
import {
  flag,
  integer,
  list,
  number,
  object,
  oneOf,
  path,
  paths,
  ref,
  type Schema,
  text,
  texts,
  word,
  words,
} from "./schema-builder.ts";

const head = {
  key: text("Unique among views."),
  title: text("What stands above it."),
  "description?": text("What it shows."),
};
const direction = { direction: words("Where it goes.", "right", "down") };
const kinds = words(
  "The built-in kind.",
  "person",
  "system",
  "external",
  "container",
  "component",
  "store",
  "queue",
);
const arrows = ["sync", "async", "both"] as const;
const cardinality = (description: string) => words(description, "1", "0..1", "0..*", "1..*");

const box = {
  id: text("Unique in the view."),
  "frame?": text("The id of the frame that it stands in."),
  title: text("What it is called."),
  word: text("The word to show for what it is."),
  "description?": text("What it is, in a sentence."),
  technology: texts("What it is made with."),
  tags: texts("Its tags."),
  style: ref("boxStyle"),
  "instances?": text("How many there are, as written."),
  "url?": text("An address to lead to."),
  "view?": text("The key of the view of its inside."),
  highlight: flag("Stands out."),
  "base?": kinds,
  "element?": path("The element that it shows."),
};

/** Definitions for the views of an export. */
export const viewDefinitions: Readonly<Record<string, Schema>> = {
  view: oneOf(
    "A picture of the model.",
    ref("graphView"),
    ref("sequenceView"),
    ref("statesView"),
    ref("dataView"),
  ),
  graphView: object("Boxes in boxes, and edges between them.", {
    kind: word("graph"),
    ...head,
    subject: words("What it is of.", "landscape", "element", "context", "data-flow", "deployment", "chain"),
    "of?": path("The element, flow or environment that it is of."),
    ...direction,
    boxes: list(
      "Nodes and frames, a frame before what is in it.",
      oneOf(
        "A node or a frame.",
        object("A box with nothing in it.", {
          kind: word("node"),
          role: words("What it shows.", "element", "deployment-node"),
          ...box,
          "note?": text("What stands under it."),
        }),
        object("A box around others.", {
          kind: word("frame"),
          role: words("What it shows.", "element", "group", "deployment-node"),
          ...box,
        }),
      ),
    ),
    edges: list("Edges.", ref("edge")),
    "interfaces?": list(
      "What the elements among the boxes provide and require.",
      object("An interface.", {
        id: path("The interface."),
        title: text("What it is called."),
        "description?": text("What it is for."),
        operations: list(
          "Its operations.",
          object("An operation.", {
            name: text("Its name."),
            parameters: texts("Names and types."),
            result: text("The type of what it gives."),
            async: flag("Nobody waits for it."),
            throws: texts("Names of errors."),
          }),
        ),
        events: list(
          "Its events.",
          object("An event.", { name: text("Its name."), parameters: texts("Names and types.") }),
        ),
        endpoints: list(
          "Its endpoints.",
          object("An endpoint.", { method: text("The method."), route: text("The route.") }),
        ),
        providedBy: texts("The ids of the boxes that provide it."),
        requiredBy: texts("The ids of the boxes that require it."),
      }),
    ),
  }),
  boxStyle: object("How a box is drawn.", {
    shape: words("Its shape.", ...shapes),
    "color?": text("Of the border, `#rrggbb`."),
    "background?": text("`#rrggbb`."),
    line: words("The style of its border.", ...lineStyles),
  }),
  edge: object("An edge between two boxes.", {
    id: text("Unique in the view."),
    from: text("The id of a box."),
    to: text("The id of a box."),
    kind: words("Calls, sends without waiting, or both ways.", ...arrows),
    "label?": text("What stands at it."),
    technology: texts("How."),
    carries: texts("What passes: titles of entities, names of events."),
    tags: texts("Tags of all that it stands for."),
    implied: flag("Not declared between these two, but following from what is."),
    count: integer("How many relationships it stands for."),
    style: object("How it is drawn.", {
      "color?": text("Of the line, `#rrggbb`."),
      line: words("The style of the line.", ...lineStyles),
    }),
    "url?": text("An address to lead to."),
    highlight: flag("Stands out."),
  }),
  sequenceView: object("Who says what to whom, in order.", {
    kind: word("sequence"),
    ...head,
    of: path("The flow."),
    participants: list(
      "In the order of their first appearance.",
      object("Who takes part.", {
        id: path("The element."),
        title: text("What it is called."),
        word: text("The word to show for what it is."),
        base: kinds,
        "description?": text("What it is for."),
        technology: texts("What it is made with."),
        tags: texts("Its tags."),
        style: ref("boxStyle"),
        "view?": text("The key of the view of its inside."),
        "within?": object("The nearest element around it that is around another participant, too.", {
          id: path("The element."),
          title: text("What it is called."),
          word: text("The word to show for what it is."),
        }),
        highlight: flag("Stands out."),
      }),
    ),
    items: list("Steps, fragments and notes in order.", ref("sequenceItem")),
  }),
  sequenceItem: oneOf(
    "A step, a fragment or a note.",
    object("A step.", {
      kind: word("step"),
      number: integer("Counted through the whole flow."),
      from: path("The participant that speaks."),
      to: path("The participant that it speaks to."),
      arrow: words("Calls, sends without waiting, both ways, or answers.", ...arrows, "reply"),
      "label?": text("What it says."),
      technology: texts("How."),
      "via?": text("The operation that is called."),
      carries: texts("What passes."),
    }),
    object("Steps that happen under a condition, repeatedly, or at once.", {
      kind: word("fragment"),
      fragment: words("Which.", "alt", "opt", "loop", "par", "critical", "break"),
      branches: list(
        "One, or several.",
        object("A branch.", {
          "title?": text("Its condition."),
          items: list("What happens.", ref("sequenceItem")),
        }),
      ),
    }),
    object("A note.", {
      kind: word("note"),
      placement: words("Where it stands.", "over", "left", "right"),
      participants: paths("At which participants."),
      text: text("What it says."),
    }),
  ),
  statesView: object("States and what leads from one to the next.", {
    kind: word("states"),
    ...head,
    of: path("The state machine."),
    ...direction,
    states: list(
      "States.",
      object("A state.", {
        id: text("Its name."),
        title: text("What stands at it."),
        "description?": text("What it means."),
      }),
    ),
    transitions: list(
      "Transitions.",
      object("A transition.", {
        id: text("Unique in the view."),
        "from?": text("The state before; absent: the start."),
        "to?": text("The state behind; absent: the end."),
        "label?": text("What makes it happen."),
      }),
    ),
  }),
  dataView: object("Entities, enums and what relates them.", {
    kind: word("data"),
    ...head,
    "of?": path("The element whose data it is."),
    ...direction,
    entities: list(
      "Entities.",
      object("An entity.", {
        id: path("The entity."),
        title: text("What it is called."),
        "description?": text("What it is."),
        fields: list(
          "What is known of it.",
          object("A field.", {
            name: text("Its name."),
            type: text("As the language writes it."),
            key: flag("Identifies the entity."),
            unique: flag("No two are the same."),
            required: flag("Must be there."),
            "default?": text("As the language writes it."),
            "matches?": text("A regular expression that it must match."),
            "min?": number("Its least value, or length."),
            "max?": number("Its greatest value, or length."),
            references: paths("The entities in its type."),
            "description?": text("What it means."),
          }),
        ),
        keys: list("Fields that together identify it.", texts("Their names.")),
        uniques: list("Fields that are unique together.", texts("Their names.")),
        tags: texts("Its tags."),
        storedIn: texts("Titles of what keeps it."),
        highlight: flag("Stands out."),
      }),
    ),
    enums: list(
      "Enums.",
      object("An enum.", {
        id: path("The enum."),
        title: text("What it is called."),
        "description?": text("What it is."),
        values: list(
          "Its words.",
          object("A word.", { name: text("The word."), "description?": text("What it means.") }),
        ),
        highlight: flag("Stands out."),
      }),
    ),
    relations: list(
      "Relations.",
      object("A relation between two entities.", {
        id: text("Unique in the view."),
        from: path("An entity."),
        to: path("An entity."),
        fromCardinality: cardinality("How many of `from` one of `to` has."),
        toCardinality: cardinality("How many of `to` one of `from` has."),
        label: text("The field that says so."),
        "inverse?": text("The field of the other side."),
      }),
    ),
  }),
};
