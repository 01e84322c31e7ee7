import type { Command, OptionRow } from "./command.ts";
import { validate } from "./commands/validate.ts";

const help: OptionRow = { name: "help", short: "h", says: "Show this help." };
const color: OptionRow = {
  name: "color",
  value: "WHEN",
  choices: ["auto", "always", "never"],
  says: "When to colour: auto (on a terminal, unless NO_COLOR is set), always or never.",
};
const quiet: OptionRow = { name: "quiet", short: "q", says: "Say nothing but what is wrong." };
const root: OptionRow = {
  name: "root",
  value: "DIR",
  says: "The workspace root, which no include may leave. Without it: the repository's, else the folder of the model.",
};
const maxWarnings: OptionRow = {
  name: "max-warnings",
  value: "N",
  says: "Fail when there are more than N warnings.",
};
const diagnosticsFormat: OptionRow = {
  name: "diagnostics",
  value: "FORMAT",
  choices: ["human", "json", "github"],
  says: "How to print what is wrong, to standard error: human, json or github.",
};

const whereModelsAre =
  "PATH is a file, or a folder whose .arch files belong together. Without it: architecture.arch, architecture/, docs/architecture*/, else the only .arch file there is.";

function output(what: string): OptionRow {
  return { name: "output", short: "o", value: "PATH", says: what };
}

/** How images are drawn. */
const imageOptions: readonly OptionRow[] = [
  {
    name: "scale",
    value: "N",
    says: "PNG: how many pixels for each of the diagram's; 2 unless told otherwise.",
  },
  {
    name: "background",
    value: "COLOUR",
    says: "Images: white unless told otherwise; #f0f0f0, transparent and the like.",
  },
  {
    name: "theme",
    value: "NAME",
    choices: ["default", "neutral", "dark", "forest", "base"],
    says: "Images: a theme of Mermaid: default, neutral, dark, forest or base.",
  },
  {
    name: "jobs",
    value: "N",
    says: "Images: how many pages draw at once; without it one for each processor, up to 4.",
  },
  { name: "no-cache", says: "Images: draw all of them again." },
  { name: "no-sandbox", says: "Images: start the browser without its sandbox, where a system has none." },
];

const whatImagesNeed =
  "png, pdf and svg-mermaid are images that a browser draws. They need mermaid-cli beside Lintel (npm install @mermaid-js/mermaid-cli puppeteer) and a browser of the Chromium family: the one that PUPPETEER_EXECUTABLE_PATH names, one of the system, or one that Puppeteer has downloaded. The page has no network. As root the browser runs without its sandbox.";

/** Every command, in the order of the help. All but `validate` are loaded when they are asked for. */
export const commands: readonly Command[] = [
  {
    name: "init",
    summary: "Write a small model to begin with",
    operands: "[path]",
    most: 1,
    about: [
      "Writes architecture.arch into the folder PATH, or here; a PATH that ends in .arch is the file itself. A file that is there already is left alone.",
      "With --from-code it is no example but a sketch of the TypeScript and JavaScript in that folder: packages, NestJS modules or folders as elements, what they use of each other, interfaces and data from what is used most across a border, databases, queues and services that well-known packages speak to. Tests, tools and built code are kept apart, and no view holds more than twelve things. The sketch passes `lintel check` as it is.",
    ],
    options: [{ name: "from-code", says: "Sketch the model from the code of the folder." }, quiet, help],
    examples: [
      { line: "lintel init", says: "Then look at it: lintel render" },
      { line: "lintel init --from-code", says: "A first model of the code here." },
    ],
    run: async (invocation) => (await import("./commands/init.ts")).init(invocation),
  },
  {
    name: "validate",
    summary: "Report every fault of a model",
    operands: "[path]",
    most: 1,
    about: [
      "Reads the model with everything it includes, and prints each fault once: where it is, what is wrong, what to do. Exit code 1 when there are errors.",
      whereModelsAre,
    ],
    options: [
      {
        name: "format",
        value: "FORMAT",
        choices: ["human", "json", "github"],
        says: "human (the default), json, or github: annotations for GitHub Actions.",
      },
      maxWarnings,
      root,
      color,
      quiet,
      help,
    ],
    examples: [
      { line: "lintel validate", says: "The model of this folder." },
      { line: "lintel validate shop.arch --format json", says: "For a program to read." },
    ],
    run: validate,
  },
  {
    name: "check",
    summary: "Hold the code against a model",
    operands: "[path]",
    most: 1,
    about: [
      "Compares the imports of TypeScript and JavaScript with the model: `code` says which files are an element's, relationships what it may use, rules what nobody may; interfaces, data and endpoints are compared with what their code declares. Exit code 1 when there are errors, and when there is nothing to check.",
      "Of endpoints it compares method, path and path parameters with the routes of Express, Fastify and Nest, and query parameters with those that Nest takes by name; not what requests and responses hold.",
      "lintel-baseline.json beside the model holds what is known: with it only new findings fail, and those that do not occur any more.",
      whereModelsAre,
    ],
    options: [
      {
        name: "format",
        value: "FORMAT",
        choices: ["human", "json", "sarif", "junit", "github", "markdown"],
        says: "human (the default), json, sarif (2.1.0), junit, github (annotations), or markdown (a summary).",
      },
      output("Write the report into this file."),
      {
        name: "update-baseline",
        says: "Record what is found now, so that later runs fail only on what is new.",
      },
      {
        name: "baseline",
        value: "FILE",
        says: "The baseline; without it lintel-baseline.json beside the model.",
      },
      { name: "exact", says: "Read every file with the TypeScript compiler, not only those that decide." },
      { name: "no-cache", says: "Read every file again." },
      maxWarnings,
      root,
      color,
      quiet,
      help,
    ],
    examples: [
      { line: "lintel check", says: "The code that the model of this folder speaks of." },
      { line: "lintel check --format sarif -o lintel.sarif", says: "For GitHub's code scanning and others." },
      {
        line: "lintel check --update-baseline",
        says: "To begin where the code is not yet as the model says.",
      },
    ],
    run: async (invocation) => (await import("./commands/check.ts")).check(invocation),
  },
  {
    name: "sync",
    summary: "Bring a model up to date with its code",
    operands: "[path]",
    most: 1,
    about: [
      "Finds what has changed in the code since the model was written: folders, packages and files of no element, globs that match nothing any more and where their files may be now, uses that nothing declares and relationships that no code shows, interfaces and data that the code has otherwise, services that well-known packages have begun to speak to or speak to no more.",
      "What only adds to the model is written into it, at the end of the block that it belongs to; nothing else in the files changes, and what asks for a decision is listed. Exit code 1 where something is left to do.",
      "With --dry-run nothing is written: each change is listed with the lines to add (+) and to take out (-). Exit code 1 where there is any.",
      whereModelsAre,
    ],
    options: [
      {
        name: "dry-run",
        says: "Write nothing; list what has changed, with exit code 1 if there is anything.",
      },
      { name: "format", value: "FORMAT", choices: ["human", "json"], says: "human (the default) or json." },
      { name: "no-cache", says: "Read every file again." },
      diagnosticsFormat,
      root,
      color,
      quiet,
      help,
    ],
    examples: [
      { line: "lintel sync --dry-run", says: "What has changed in the code." },
      { line: "lintel sync", says: "Then look at it: git diff" },
    ],
    run: async (invocation) => (await import("./commands/sync.ts")).sync(invocation),
  },
  {
    name: "list",
    summary: "Say what is in a model",
    operands: "[path]",
    most: 1,
    about: [
      "Views with their keys, elements, interfaces, entities, flows and the rest, with the names by which they can be referred to.",
      whereModelsAre,
    ],
    options: [
      { name: "format", value: "FORMAT", choices: ["text", "json"], says: "text (the default) or json." },
      diagnosticsFormat,
      root,
      color,
      quiet,
      help,
    ],
    examples: [
      { line: "lintel list shop.arch", says: "The keys of the views are what `render --view` takes." },
    ],
    run: async (invocation) => (await import("./commands/list.ts")).list(invocation),
  },
  {
    name: "render",
    summary: "Draw the views of a model",
    operands: "[path]",
    most: 1,
    about: [
      "Draws all views, or those that --view names: as text for terminals, comments and plain files, as Mermaid for Markdown, as SVG, or as images that a browser draws.",
      whatImagesNeed,
      whereModelsAre,
    ],
    options: [
      {
        name: "view",
        value: "KEY",
        repeatable: true,
        says: "Only this view; may be given several times. `lintel list` shows the keys.",
      },
      {
        name: "format",
        value: "FORMAT",
        says: "text, ascii, mermaid, svg, png, pdf, or svg-mermaid: SVG as Mermaid draws it. Without it what the output's name asks for (.txt, .mmd, .svg, .png or .pdf), else text.",
      },
      {
        name: "charset",
        value: "NAME",
        choices: ["unicode", "ascii"],
        says: "Text: the characters to draw with; unicode unless told otherwise. ascii is the same as --format ascii.",
      },
      {
        name: "width",
        value: "COLUMNS",
        says: "How wide text may be, 40 at least. Without it the terminal's width, up to 120; 100 where there is none.",
      },
      {
        name: "detail",
        value: "HOW",
        choices: ["title", "kind", "full"],
        says: "What boxes say: their title, also what they are, or all (the default).",
      },
      {
        name: "direction",
        value: "WAY",
        choices: ["down", "right"],
        says: "Where arrows go. Without it as the view says.",
      },
      { name: "numbers", says: "Number the steps of flows." },
      {
        name: "verdict",
        says: "Draw in what the code says of relationships and steps, as lintel check finds it.",
      },
      {
        name: "diagram",
        value: "TYPE",
        choices: ["flowchart", "sequence", "er", "state", "class", "c4", "architecture"],
        says: "Mermaid: which diagram. Structure can be flowchart, class, c4 or architecture; flows sequence or c4; data er or class; states state.",
      },
      {
        name: "profile",
        value: "HOST",
        choices: ["common", "github", "gitlab", "azure", "full"],
        says: "Mermaid: who will show it. common (the default) is what all do; full is for pages with Mermaid 11.",
      },
      output("Write into this file (one view), or into this folder (a file for each view)."),
      ...imageOptions,
      diagnosticsFormat,
      root,
      color,
      quiet,
      help,
    ],
    examples: [
      { line: "lintel render shop.arch --view landscape", says: "One picture, in the terminal." },
      {
        line: "lintel render --view landscape --width 72 --detail title",
        says: "A small one, for a comment.",
      },
      { line: "lintel render shop.arch --format svg -o docs/", says: "An .svg file for each view." },
      { line: "lintel render shop.arch --format mermaid -o docs/", says: "A .mmd file for each view." },
      { line: "lintel render shop.arch --view landscape -o landscape.png", says: "An image, for slides." },
    ],
    run: async (invocation) => (await import("./commands/render.ts")).render(invocation),
  },
  {
    name: "build",
    summary: "Write pictures, documents and pages; keep them fresh",
    operands: "[path]",
    most: 1,
    about: [
      "Writes every view in every format asked for, and index.md, a page that shows them, into one folder. Files that are as they should be are not touched; those of views that went away are removed, unless somebody has changed them. Where the model has errors, no file changes.",
      "The documents that the model declares are written too, in place of whatever stands there. Without a folder no pictures are drawn, and only documents and Markdown files are brought up to date.",
      "What the command line leaves open the model may say, in the properties of its workspace: lintel.build.out, lintel.build.formats.",
      'Markdown files of the workspace are filled in between <!-- lintel:begin view=KEY --> and <!-- lintel:end -->: also with table=NAME, document=TEMPLATE section="HEADING", entity=NAME language=sql, interface=NAME, errors=NAME, endpoint="GET /path", indexes=NAME or tree=NAME. All else in them stays as it is. The property lintel.build.pages says which files, as globs; without it all of them. What .gitignore files of the workspace leave out is not looked at, neither here nor in trees of code.',
      whatImagesNeed,
      whereModelsAre,
    ],
    options: [
      { name: "out", short: "o", value: "DIR", says: "The folder to build into, below the workspace root." },
      {
        name: "format",
        value: "FORMAT",
        repeatable: true,
        says: "text, ascii, mermaid, svg (the default), png, pdf or svg-mermaid; may be given several times. The first that a page can show stands in index.md.",
      },
      {
        name: "check",
        says: "Write nothing; print what would change as unified diffs, with exit code 1 if there is anything.",
      },
      { name: "watch", says: "Build again whenever a file of the model changes, until Ctrl-C." },
      { name: "force", says: "Also replace files in the folder that Lintel did not write." },
      ...imageOptions,
      root,
      diagnosticsFormat,
      color,
      quiet,
      help,
    ],
    examples: [
      { line: "lintel build --out docs/architecture", says: "SVG pictures and a page that shows them." },
      { line: "lintel build --out docs --check", says: "For CI: are the pictures up to date?" },
    ],
    run: async (invocation) => (await import("./commands/build.ts")).build(invocation),
  },
  {
    name: "docs",
    summary: "Write architecture documents from a model",
    operands: "[coverage | eject NAME | helpers] [path]",
    most: 2,
    about: [
      "Writes the documents that the model declares to where it says, or with --template prints one of them: system-design, system-architecture, feature-design, architecture, component-architecture, arc42; or madr, a page for each decision, into a folder. A line for which the model says nothing is left out, and a heading without lines too.",
      "`lintel docs coverage` writes nothing: it says section by section what is empty, and which line of a model would fill it.",
      '`lintel docs eject NAME` prints a template, one of its sections or a partial, to be changed, without NAME the list of them: a document names a template of its own (document "my.hbs" "docs/MINE.md"), partials lie in the folder that the property lintel.docs.partials names. `lintel docs helpers` prints how templates are written.',
      whereModelsAre,
    ],
    options: [
      { name: "template", short: "t", value: "NAME", says: "Print this document, declared or not." },
      { name: "about", value: "ELEMENT", says: "The element that it speaks of, by its path." },
      {
        name: "language",
        value: "NAME",
        choices: ["typescript", "python"],
        says: "The language of code made from interfaces and entities: typescript (the default) or python.",
      },
      {
        name: "missing",
        value: "HOW",
        choices: ["omit", "todo"],
        says: "What becomes of lines without a value: omit (the default), or todo to keep them.",
      },
      {
        name: "diagrams",
        value: "FORMAT",
        choices: ["text", "mermaid", "svg"],
        says: "How to draw all pictures: text, mermaid or svg; without it as the template does.",
      },
      output("With --template or eject: write into this file."),
      { name: "min", value: "PERCENT", says: "With coverage: exit code 1 where a template is filled less." },
      {
        name: "format",
        value: "FORMAT",
        choices: ["text", "json"],
        says: "With coverage: text (the default) or json.",
      },
      diagnosticsFormat,
      root,
      color,
      quiet,
      help,
    ],
    examples: [
      { line: "lintel docs", says: "Every document of the model, each to its file." },
      { line: "lintel docs shop.arch --template architecture", says: "One, to standard output." },
      {
        line: "lintel docs --template system-design --missing todo -o docs/SYSTEM_DESIGN.md",
        says: "With what is still to be written.",
      },
      { line: "lintel docs coverage --min 80", says: "For CI." },
      { line: "lintel docs --template madr -o docs/decisions", says: "A page for each decision." },
    ],
    run: async (invocation) => (await import("./commands/docs.ts")).docs(invocation),
  },
  {
    name: "table",
    summary: "Say what a model holds in a table",
    operands: "NAME [path]",
    most: 2,
    about: [
      "NAME is components, relationships, interfaces, entities or externals (services of others, and who uses them); or metrics: how the elements are coupled in the code (used by, uses, instability, abstractness).",
      whereModelsAre,
    ],
    options: [
      {
        name: "format",
        value: "FORMAT",
        choices: ["text", "markdown", "csv"],
        says: "text, markdown or csv. Without it what the output's name asks for (.md or .csv), else text.",
      },
      output("Write into this file."),
      diagnosticsFormat,
      root,
      color,
      quiet,
      help,
    ],
    examples: [
      { line: "lintel table components shop.arch", says: "What the system is built of, in the terminal." },
      { line: "lintel table entities -o docs/entities.md", says: "As Markdown." },
    ],
    run: async (invocation) => (await import("./commands/table.ts")).table(invocation),
  },
  {
    name: "export",
    summary: "Hand the model on as data",
    operands: "[path]",
    most: 1,
    about: ["Writes the resolved model and its views as JSON.", whereModelsAre],
    options: [
      { name: "format", value: "FORMAT", choices: ["json"], says: "json (the default)." },
      { name: "schema", says: "Write the JSON Schema of the export instead of a model." },
      output("Write into this file."),
      diagnosticsFormat,
      root,
      color,
      quiet,
      help,
    ],
    examples: [
      { line: "lintel export shop.arch -o shop.json", says: "The model as one JSON file." },
      { line: "lintel export --schema -o model.schema.json", says: "What such a file holds." },
    ],
    run: async (invocation) => (await import("./commands/export.ts")).exportCommand(invocation),
  },
  {
    name: "fmt",
    summary: "Write .arch files in the one canonical form",
    operands: "[paths]",
    most: Number.POSITIVE_INFINITY,
    about: [
      "Formats the files and all .arch files below the folders given, or below this folder, and lists the files that it changed. A file with syntax errors is left alone.",
    ],
    options: [
      { name: "check", says: "Change nothing; list the files that are not formatted, with exit code 1." },
      { name: "stdin", says: "Read a model from standard input, write it formatted to standard output." },
      diagnosticsFormat,
      color,
      quiet,
      help,
    ],
    examples: [
      { line: "lintel fmt", says: "Everything below this folder." },
      { line: "lintel fmt --check docs", says: "For CI." },
      { line: "lintel fmt --stdin < shop.arch", says: "For editors." },
    ],
    run: async (invocation) => (await import("./commands/fmt.ts")).fmt(invocation),
  },
];
