import type { Declaration, Statement } from "../../ast/nodes.ts";
import { diagnostic } from "../../diagnostics/diagnostic.ts";
import type { RecordEntry } from "../../model/description.ts";
import type { Element, IntegrationAttributes } from "../../model/model.ts";
import { type Span, spanOf } from "../../text/source.ts";
import type { Binding } from "../context.ts";
import type { SymbolOf } from "../symbols.ts";

/** What an element and an `integration` may both say. */
const shared: readonly (keyof IntegrationAttributes)[] = [
  "category",
  "mechanism",
  "data",
  "criticality",
  "fallback",
];

/**
 * Reports what an element says of itself as an integration and an `integration` with it says again.
 * Elements and records must be lowered.
 */
export function checkIntegrations(binding: Binding): void {
  let places: Map<Element, SymbolOf<"element">> | undefined;
  for (const symbol of binding.records.values()) {
    const record: RecordEntry = symbol.target;
    if (record.keyword !== "integration") continue;
    const element = elementOf(record);
    if (element === undefined) continue;
    for (const name of shared) {
      if (!record.attributes.has(name) || element.integration[name] === undefined) continue;
      places ??= elementSymbols(binding);
      const first = places.get(element);
      const related = [
        { span: (first && attributeIn(first, name)) ?? element.span, message: "the element says it here" },
      ];
      const span = attributeIn(symbol, name) ?? record.span;
      binding.diagnostics.push(
        diagnostic("integration/twice", span, { name, element: element.path }, { related }),
      );
    }
  }
}

function elementOf(record: RecordEntry): Element | undefined {
  const value = record.attributes.get("with")?.[0];
  if (typeof value !== "object" || value === null || !("kind" in value) || value.kind !== "reference") {
    return undefined;
  }
  return value.target.kind === "element" ? value.target.element : undefined;
}

function elementSymbols(binding: Binding): Map<Element, SymbolOf<"element">> {
  const symbols = new Map<Element, SymbolOf<"element">>();
  for (const symbol of binding.symbols) if (symbol.kind === "element") symbols.set(symbol.target, symbol);
  return symbols;
}

/** Where an attribute stands in the body of what was declared; an `extend` is not looked at. */
function attributeIn(symbol: SymbolOf<"element"> | SymbolOf<"record">, name: string): Span | undefined {
  const statements: readonly Statement[] = symbol.declaration.block?.statements ?? [];
  const given = statements.find(
    (statement): statement is Declaration =>
      statement.kind === "declaration" && statement.keyword?.text === name,
  );
  return given?.keyword && spanOf(symbol.file.source, given.keyword);
}
