import type { Environment, Model } from "../../model/model.ts";
import { nodesIn } from "../../model/queries.ts";
import { firstOf, itemsSlot, type Slot, slotOf, textSlot } from "../slots.ts";
import type { Facts, RecordFacts } from "./records.ts";

export interface EnvironmentFacts {
  readonly title: string;
  readonly purpose: Slot;
  readonly setup: Slot;
  readonly data: Slot;
}

export interface ResourceFacts {
  readonly title: string;
  readonly purpose: Slot;
  readonly configuration: Slot;
  readonly scaling: Slot;
}

export function environmentFacts(model: Model): Facts<EnvironmentFacts> {
  return { items: model.environments.map(factsOf), fill: 'name = environment "…" "…"' };
}

function factsOf(environment: Environment): EnvironmentFacts {
  const { title, path, purpose, setup, data } = environment;
  const purposeSlot = textSlot(purpose, `${path} = environment "${title}" "…"`);
  return {
    title,
    purpose: purposeSlot,
    setup: firstOf([textSlot(setup, `${path} { setup "…" }`), purposeSlot]),
    data: textSlot(data, `${path} { data "…" }`),
  };
}

/** The one that is called so, else the last. */
export function productionOf({ environments }: Model): Environment | undefined {
  const isProduction = ({ id, title }: Environment) =>
    id?.toLowerCase() === "production" || title.toLowerCase() === "production";
  return environments.find(isProduction) ?? environments.at(-1);
}

export interface ProductionFacts {
  readonly hosting: Slot;
  readonly platforms: Slot;
  readonly scaling: Slot;
  readonly monitoring: Slot;
}

export function productionFacts(model: Model): ProductionFacts {
  const production = productionOf(model);
  const path = production?.path ?? "production";
  const nodes = production?.nodes ?? [];
  const named = nodes.map(({ title, technology }) =>
    technology.length === 0 ? title : `${title} (${technology.join(", ")})`,
  );
  const platforms =
    production === undefined ? [] : nodesIn(production).flatMap(({ technology }) => technology);
  return {
    hosting: itemsSlot(named, `${path} { node "…" }`, true),
    platforms: itemsSlot([...new Set(platforms)], `${path} { node "…" "…" "technology" }`, true),
    scaling: textSlot(production?.scaling, `${path} { scaling "…" }`),
    monitoring: textSlot(production?.monitoring, `${path} { monitoring "…" }`),
  };
}

/** The resources that are declared, else the nodes of production. */
export function resourceFacts(model: Model, declared: Facts): Facts<ResourceFacts> {
  const { fill } = declared;
  if (declared.items.length > 0) return { items: declared.items.map(resourceOf), fill };
  const production = productionOf(model);
  const nodes = production === undefined ? [] : nodesIn(production);
  const items = nodes.map(({ title, description, technology, instances, path }) => ({
    title,
    purpose: textSlot(description, `${path} = node "${title}" "…"`),
    configuration: textSlot(technology.join(", "), `${path} = node "${title}" "…" "technology"`),
    scaling: textSlot(
      instances === undefined ? undefined : `${instances} instances`,
      `${path} { instances "…" }`,
    ),
  }));
  return { items, fill };
}

function resourceOf({ title, purpose, configuration, scaling }: RecordFacts): ResourceFacts {
  const slot = (value: unknown) => (value as Slot | undefined) ?? slotOf([], "");
  return { title, purpose: slot(purpose), configuration: slot(configuration), scaling: slot(scaling) };
}
