import { memoryFiles } from "../../../../src/host/memory-files.ts";
import { injections } from "../../../../src/workspace/build/injections.ts";
import { planBuild } from "../../../../src/workspace/build/plan.ts";
import { loadWorkspace } from "../../../../src/workspace/load.ts";

export const model = `
workspace "Shop" "Sells books."
shop = system "Shop" "Sells books." {
  api = container "API" "Takes orders." "Node.js" {
    code "src/**"
    file "src/main.ts" "Starts it."
    provides OrderApi
  }
  db = store "Orders" "Keeps orders." "PostgreSQL"
}
customer = person "Customer" "Buys."
bank = external "Bank" "Moves money."
customer -> shop.api "orders"
shop.api -> shop.db "reads and writes"
shop.api -> bank "charges"
OrderApi = interface "Orders" {
  async operation place(order: Order): uuid throws Declined "Places an order."
  endpoint POST "/orders" "Place an order." { response 201 "Created" }
}
Order = entity "An order." { id: uuid key; total: decimal(10, 2) required; customer: Customer; index total }
Customer = entity { id: uuid key; name: string required }
containers = view of shop "Containers"
buy = flow "Buy a book" { customer -> shop.api "orders"; shop.api -> bank "charges" }
overview { summary "Sells books to people." }
document architecture "docs/ARCHITECTURE.md" { about shop }
`;

export interface Outcome {
  /** By path from the root. */
  readonly files: ReadonlyMap<string, string>;
  /** `path:line:column code: message (help)`. */
  readonly faults: readonly string[];
}

/** What a build makes of pages beside a model; what it leaves out of the plan is as it was. */
export async function injected(pages: Readonly<Record<string, string>>, source = model): Promise<Outcome> {
  const texts = Object.fromEntries(
    Object.entries({ ...pages, "m.arch": source }).map(([path, text]) => [`/w/${path}`, text]),
  );
  const fs = memoryFiles(texts);
  const loaded = await loadWorkspace(fs, { root: "/w", files: ["/w/m.arch"] });
  if (!loaded.ok) throw new Error(loaded.failure.message);
  const request = {
    out: "pictures",
    formats: [],
    look: { background: "white", theme: "default", scale: 1 },
  } as const;
  const plan = await planBuild(fs, loaded.value, request as never, [injections]);
  const files = plan.files.flatMap(({ path, content }) =>
    content.kind === "text" ? [[path, content.text] as const] : [],
  );
  return { files: new Map(files), faults: plan.diagnostics.map(shown) };
}

function shown({
  code,
  message,
  span,
  help,
}: {
  code: string;
  message: string;
  span: { source: { path: string; text: string }; start: number };
  help?: string;
}): string {
  const before = span.source.text.slice(0, span.start).split(/\r\n|\r|\n/);
  const at = `${span.source.path}:${before.length}:${(before.at(-1) ?? "").length + 1}`;
  return `${at} ${code}: ${message}${help === undefined ? "" : ` (${help})`}`;
}

/** A page with one place. */
export function page(asked: string): string {
  return `# Page\n\n<!-- lintel:begin ${asked} -->\n<!-- lintel:end -->\n`;
}
