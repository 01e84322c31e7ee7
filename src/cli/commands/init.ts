import { joinPath, relativePath } from "../../text/paths.ts";
import type { Invocation } from "../command.ts";
import { type ExitCode, exitCodes, Refusal } from "../exit.ts";
import { print, type Shell } from "../shell.ts";

const starter = `// A small model to begin with. Every declaration has one form:
//   id = kind "Title" "Description" "Technology" { what is inside }
// The id and each string may be left out. What this says is an example: make it yours.

workspace "My shop" "Sells books online."

customer = person "Customer" "Buys books."
mail = external "Mail provider" "Delivers e-mail."

shop = system "Shop" "Browse, order, pay." {
  web = container "Web shop" "What the customer sees." "Next.js"
  api = container "Shop API" "Prices, orders, stock." "Fastify"
  db = store "Database" "Books and orders." "PostgreSQL"

  // Inside an element its children are known by their ids; from elsewhere it is \`shop.api\`.
  web -> api "places orders" "HTTPS, JSON"
  api -> db "reads and writes" "SQL"
}

// -> calls; ~> sends and does not wait; <-> goes both ways.
customer -> shop.web "browses and buys" "HTTPS"
shop.api ~> mail "sends confirmations" "SMTP"

// Who does what, in which order. \`-->\` is a reply.
checkout = flow "Checkout" "A customer buys a book." {
  customer -> shop.web "submits the basket"
  shop.web -> shop.api "places the order"
  shop.api -> shop.db "stores it"
  shop.api ~> mail "confirms it"
  shop.web --> customer "shows a receipt"
}

// What was decided, and why.
decision "PostgreSQL for orders" {
  status accepted
  context "Orders need transactions."
  chosen "PostgreSQL"
  affects shop.db
}

// Views are drawn without being asked for: lintel list names them, lintel render draws them.
`;

/** `lintel init`: a model that is valid as it stands. */
export async function init(invocation: Invocation): Promise<ExitCode> {
  const { shell, operands, options } = invocation;
  const path = fileFor(shell, operands[0] ?? ".");
  const shown = relativePath(shell.directory, path);
  if (shell.fs.kindOf(path) !== undefined)
    throw new Refusal(
      `\`${shown}\` exists already and is left as it is; \`lintel init DIR\` writes elsewhere.`,
    );
  if (options.has("from-code")) {
    const { initFromCode } = await import("./init-from-code.ts");
    return initFromCode(invocation, path);
  }
  const failure = shell.fs.writeText(path, starter);
  if (failure !== undefined) throw new Refusal(`\`${shown}\` ${failure.message}.`);
  const inThisFolder = operands[0] === undefined ? "" : ` ${shown}`;
  if (!options.has("quiet")) print("stdout", `Wrote ${shown}. Look at it: lintel render${inThisFolder}\n`);
  return exitCodes.fine;
}

/** A path that ends in `.arch` is meant as the file itself. */
function fileFor({ fs, directory }: Shell, operand: string): string {
  const path = joinPath(directory, operand);
  const isFile = operand.endsWith(".arch") ? fs.kindOf(path) !== "directory" : fs.kindOf(path) === "file";
  return isFile ? path : joinPath(path, "architecture.arch");
}
