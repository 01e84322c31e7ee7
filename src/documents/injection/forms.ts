/** What a marker can ask for, by its key, with the keys that go with it. This is the one table of them. */
export interface Form {
  readonly key: string;
  /** What its value is, for messages and help. */
  readonly takes: string;
  readonly says: string;
  readonly options: readonly FormOption[];
}

export interface FormOption {
  readonly key: string;
  /** The only values, where there is a list of them; the first is the usual one. */
  readonly values?: readonly string[];
  readonly takes: string;
}

const classes: FormOption = {
  key: "language",
  values: ["typescript", "python"],
  takes: "`typescript` or `python`",
};

export const forms: readonly Form[] = [
  {
    key: "view",
    takes: "the key of a view",
    says: "A picture of the view, in a fence or, as SVG, in a file beside the page.",
    options: [
      {
        key: "format",
        values: ["mermaid", "text", "ascii", "svg"],
        takes: "`mermaid`, `text`, `ascii` or `svg`",
      },
      { key: "width", takes: "a number of columns from 40 to 400" },
      { key: "detail", values: ["full", "kind", "title"], takes: "`title`, `kind` or `full`" },
      { key: "direction", values: ["down", "right"], takes: "`down` or `right`" },
      { key: "numbers", values: ["no", "yes"], takes: "`yes` or `no`" },
    ],
  },
  {
    key: "table",
    takes: "the name of a table",
    says: "A table of the model: components, relationships, interfaces, entities or externals.",
    options: [],
  },
  {
    key: "document",
    takes: "the name of a template",
    says: "What the document says below the heading `section`, or all of it below its title.",
    options: [{ key: "section", takes: "a heading of the document" }],
  },
  {
    key: "entity",
    takes: "names of entities",
    says: "Entities as code; several with commas between them refer to each other.",
    options: [
      {
        key: "language",
        values: ["typescript", "python", "sql", "json", "types"],
        takes: "`typescript`, `python`, `sql`, `json` or `types`",
      },
    ],
  },
  { key: "interface", takes: "names of interfaces", says: "Interfaces as code.", options: [classes] },
  {
    key: "errors",
    takes: "names of interfaces",
    says: "The errors that interfaces throw, as classes.",
    options: [classes],
  },
  { key: "endpoint", takes: "a method and a path", says: "The messages of an endpoint.", options: [] },
  { key: "indexes", takes: "names of entities", says: "The indexes of entities, as SQL.", options: [] },
  {
    key: "tree",
    takes: "names of elements",
    says: "The code of elements as a tree, with purposes.",
    options: [],
  },
];

/** Every key that a marker may have. */
export const markerKeys: readonly string[] = [
  ...new Set(forms.flatMap(({ key, options }) => [key, ...options.map((option) => option.key)])),
];
