import type { Element, FlowStep, Model } from "../model/model.ts";
import type { EdgeSource } from "./edges.ts";
import { flatItems } from "./flow-items.ts";

/** What an edge of a view of elements may come from. */
export type Relating = EdgeSource & { readonly from: Element; readonly to: Element };

const known = new WeakMap<Model, readonly Relating[]>();

/** The relationships and steps of flows that say what they carry. */
export function carriersOf(model: Model): readonly Relating[] {
  let carriers = known.get(model);
  if (carriers === undefined) {
    carriers = [
      ...model.relationships.filter((relationship) => relationship.carries.length > 0),
      ...model.flows
        .flatMap((flow) => flatItems(flow.steps))
        .filter((item): item is FlowStep => item.kind === "step" && item.carries.length > 0)
        .map(asRelationship),
    ];
    known.set(model, carriers);
  }
  return carriers;
}

function asRelationship(step: FlowStep): Relating {
  return {
    from: step.from,
    to: step.to,
    kind: step.arrow === "reply" ? "sync" : step.arrow,
    technology: step.technology,
    tags: [],
    carries: step.carries,
    links: [],
    style: {},
    origin: "step",
  };
}
