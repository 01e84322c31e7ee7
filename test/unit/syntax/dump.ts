import type {
  Block,
  Declaration,
  Field,
  Operation,
  Path,
  Relation,
  Selection,
  Selector,
  Statement,
  Subject,
  Type,
  Value,
} from "../../../src/ast/nodes.ts";

/** The tree on one line for each statement, for tests to read: `(orders = component "Orders" {…})`. */
export function dump(statements: readonly Statement[]): string {
  return statements.map(dumpStatement).join(" ");
}

function dumpStatement(statement: Statement): string {
  const mark = statement.faulty === true ? "!" : "";
  return `(${mark}${header(statement)}${dumpBlock(statement.block)})`;
}

function dumpBlock(block: Block | undefined): string {
  if (block === undefined) return "";
  return block.statements.length === 0 ? " {}" : ` { ${dump(block.statements)} }`;
}

function header(statement: Statement): string {
  switch (statement.kind) {
    case "declaration":
      return declaration(statement);
    case "relation":
      return relation(statement);
    case "field":
      return field(statement);
    case "operation":
      return operation(statement);
    case "selection":
      return selection(statement);
    case "pair":
      return `pair ${values(statement.values)}`;
    case "directive":
      return `!${statement.word}`;
  }
}

function declaration({ name, keyword, values: all }: Declaration): string {
  const id = name === undefined ? "" : `${name.text} = `;
  return `${id}${keyword?.text ?? "?"}${all.length > 0 ? ` ${values(all)}` : ""}`;
}

function relation({ name, from, arrow, to, strings, via }: Relation): string {
  const id = name === undefined ? "" : `${name.text} = `;
  const parts = [end(from), arrow.text, end(to), ...strings.map((s) => JSON.stringify(s.value))];
  return `rel ${id}${parts.join(" ")}${via === undefined ? "" : ` via ${path(via)}`}`;
}

function end(node: Relation["from"]): string {
  if (node === undefined) return "?";
  return node.kind === "boundary" ? "[*]" : path(node);
}

function field({ keyword, name, type: t, values: all }: Field): string {
  const prefix = keyword === undefined ? "field" : keyword.text;
  return `${prefix} ${name.text}: ${t === undefined ? "?" : type(t)}${all.length > 0 ? ` ${values(all)}` : ""}`;
}

function operation(node: Operation): string {
  const parameters = node.parameters.map(
    (p) => `${p.name.text}: ${p.type === undefined ? "?" : type(p.type)}`,
  );
  const head = `${node.async ? "async " : ""}${node.form} ${node.name?.text ?? "?"}(${parameters.join(", ")})`;
  const result = node.result === undefined ? "" : `: ${type(node.result)}`;
  const throws = node.throws.length === 0 ? "" : ` throws ${node.throws.map(path).join(", ")}`;
  const text = node.description === undefined ? "" : ` ${JSON.stringify(node.description.value)}`;
  return head + result + throws + text;
}

function selection({ keyword, strict, selectors }: Selection): string {
  const mark = strict === undefined ? "" : " strict";
  return `${keyword.text}${mark} ${selectors.map(selector).join(", ")}`;
}

function selector({ before, subject: s, after, target }: Selector): string {
  const parts = [before?.text, subject(s), after?.text, target === undefined ? undefined : subject(target)];
  return parts.filter((p) => p !== undefined).join(" ");
}

function subject(node: Subject): string {
  switch (node.kind) {
    case "path":
      return path(node);
    case "star":
      return "*";
    case "text":
      return JSON.stringify(node.value);
    case "filter":
      return `${node.filter}(${node.value.kind === "word" ? node.value.text : JSON.stringify(node.value.value)})`;
  }
}

function values(all: readonly Value[]): string {
  return all
    .map((v) => (v.comma === true ? ", " : " ") + value(v))
    .join("")
    .trimStart();
}

function value(node: Value): string {
  switch (node.kind) {
    case "text":
      return JSON.stringify(node.value);
    case "path":
      return path(node);
    case "scalar":
    case "color":
      return node.text;
    case "star":
      return "*";
    case "group":
      return `(${node.items.map(path).join(", ")})`;
  }
}

function path(node: Path): string {
  const name = node.segments.map((s) => s.text).join(".");
  return node.wildcard === undefined ? name : `${name}.${node.wildcard}`;
}

function type(node: Type): string {
  switch (node.kind) {
    case "named-type": {
      const numbers = node.numbers.length > 0 ? `(${node.numbers.map((n) => n.text).join(",")})` : "";
      const inner = node.arguments.length > 0 ? `<${node.arguments.map(type).join(",")}>` : "";
      return path(node.name) + numbers + inner;
    }
    case "list-type":
      return `[${type(node.element)}]`;
    case "optional-type":
      return `${type(node.inner)}?`;
    case "union-type":
      return `(${node.members.map(type).join("|")})`;
  }
}
