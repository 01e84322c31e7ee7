import type { Element, Interface, Relationship, Requirement } from "../model/model.ts";
import { areInLine } from "../model/queries.ts";
import { pushed } from "./body.ts";
import { type Binding, type OpenRequirement, report } from "./context.ts";
import { mayMiss } from "./faults.ts";
import { pairOf } from "./relationships.ts";
import { lastOr } from "./resolve.ts";
import type { Draft, SymbolOf } from "./symbols.ts";

/**
 * Finds who provides what elements require, and adds the relationships that this implies. It comes
 * when all declared relationships are there: one of them stands for an implied one.
 */
export function lowerRequirements(binding: Binding): void {
  const providers = providersOf(binding);
  for (const open of binding.requirements) {
    const provider = providerOf(open, providers.get(open.interface) ?? []);
    if (provider !== undefined) require(binding, open, provider);
    else binding.lostRelations.push({ from: open.element.target, to: undefined });
  }
}

/** An interface is provided by the elements that say so, and by the one that it was declared in. */
function providersOf(binding: Binding): Map<Interface, SymbolOf<"element">[]> {
  const providers = new Map<Interface, SymbolOf<"element">[]>();
  if (binding.requirements.length === 0) return providers;
  for (const symbol of binding.symbols) {
    if (symbol.kind !== "element") continue;
    for (const provided of symbol.target.provides) {
      const known = providers.get(provided);
      if (known === undefined) providers.set(provided, [symbol]);
      else known.push(symbol);
    }
  }
  return providers;
}

const MOST_NAMED = 5;

function providerOf(
  open: OpenRequirement,
  providers: readonly SymbolOf<"element">[],
): SymbolOf<"element"> | undefined {
  const { context, path, from } = open;
  const name = open.interface.id ?? open.interface.title;
  const { lostProviders } = context.binding;
  if (from !== undefined) {
    if (providers.includes(from) || mayMiss(context.binding) || lostProviders.has(from.target)) return from;
    const help =
      providers.length === 0
        ? `write \`provides ${name}\` in \`${from.path}\``
        : `it is provided by ${namesOf(providers)}`;
    report(context, "interface/not-provided-by", path, { name, provider: from.path }, { help });
    return undefined;
  }
  const [only, second] = providers;
  if (only === undefined) {
    const help = `write \`provides ${name}\` in the element that offers it`;
    if (!mayMiss(context.binding) && lostProviders.size === 0)
      report(context, "interface/no-provider", path, { name }, { help });
    return undefined;
  }
  if (second === undefined) return only;
  const help = `write \`requires ${name} from x\`, where x is ${namesOf(providers)}`;
  report(context, "interface/several-providers", path, { name }, { help });
  return undefined;
}

function namesOf(providers: readonly SymbolOf<"element">[]): string {
  const names = providers.slice(0, MOST_NAMED).map((provider) => `\`${provider.path}\``);
  const rest = providers.length - names.length;
  return rest > 0 ? `${names.join(", ")} or one of ${rest} more` : lastOr(names);
}

function require(binding: Binding, open: OpenRequirement, provider: SymbolOf<"element">): void {
  const { context, path } = open;
  const element: Draft<Element> = open.element.target;
  const span = { source: context.file.source, start: path.start, end: path.end };
  if (
    element.requires.some((known) => known.interface === open.interface && known.provider === provider.target)
  ) {
    report(context, "interface/twice", path, { name: open.interface.id ?? open.interface.title });
    return;
  }
  const requirement: Requirement = { interface: open.interface, provider: provider.target, span };
  element.requires = pushed(element.requires, requirement);
  const pair = pairOf(open.element, provider);
  if (binding.pairs.has(pair) || areInLine(element, provider.target)) return;
  const implied: Relationship = {
    from: element,
    to: provider.target,
    kind: "sync",
    technology: open.interface.technology,
    tags: [],
    carries: [],
    links: [],
    properties: [],
    style: {},
    origin: "requires",
    requires: open.interface,
    span,
  };
  binding.pairs.set(pair, implied);
  binding.model.relationships.push(implied);
}
