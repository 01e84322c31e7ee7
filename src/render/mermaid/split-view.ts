import type {
  DataModelView,
  GraphFrame,
  GraphView,
  SequenceItem,
  SequenceView,
  StatesView,
  View,
} from "../../views/view.ts";
import { splitGraph } from "../split-graph.ts";
import { flatItems } from "./sequence-steps.ts";

/** A part of a view that may yet be too large. */
export interface ViewPart {
  readonly view: View;
  /** What it shows; empty for the whole view. */
  readonly heading: string;
  /** What of the heading holds for its parts, too. */
  readonly place: string;
  /** The view to draw: with the frames that it lies in. */
  readonly shown: () => View;
  /** Of a graph: the frames around it, outermost first, and the boxes that are not in them. */
  readonly frames: readonly GraphFrame[];
  readonly outside: ReadonlySet<string>;
}

export function wholeOf(view: View): ViewPart {
  return { view, heading: "", place: "", shown: () => view, frames: [], outside: new Set() };
}

/** How many lines a view has between things. */
export function edgesIn(view: View): number {
  switch (view.kind) {
    case "graph":
      return view.edges.length;
    case "sequence":
      return flatItems(view.items).length;
    case "states":
      return view.transitions.length;
    case "data":
      return view.relations.length;
  }
}

/** Smaller parts that together show everything; undefined for what cannot be made smaller. */
export function splitView(part: ViewPart): readonly ViewPart[] | undefined {
  switch (part.view.kind) {
    case "graph":
      return graphParts(part, part.view);
    case "sequence":
      return plainParts(part, sequenceHalves(part.view));
    case "states":
      return plainParts(part, statesHalves(part.view));
    case "data":
      return plainParts(part, dataHalves(part.view));
  }
}

function plainParts(part: ViewPart, views: readonly View[] | undefined): readonly ViewPart[] | undefined {
  return views?.map((view) => ({ ...part, view, shown: () => view }));
}

function graphParts(part: ViewPart, view: GraphView): readonly ViewPart[] | undefined {
  return splitGraph(view)?.map(({ heading, graph, inside, outside }): ViewPart => {
    const frames = inside === undefined ? part.frames : [...part.frames, inside];
    const out = outside === undefined ? part.outside : new Set([...part.outside, ...outside]);
    const smaller = { ...view, boxes: graph.boxes, edges: graph.edges };
    const told = [part.place, heading].filter((one) => one !== "").join(", ");
    return {
      view: smaller,
      heading: told,
      place: inside === undefined && heading !== "Overview" ? part.place : told,
      shown: () => framed(smaller, frames, out),
      frames,
      outside: out,
    };
  });
}

/** A part of a graph in the frames that it lies in, with the interfaces of what it shows. */
function framed(view: GraphView, frames: readonly GraphFrame[], outside: ReadonlySet<string>): GraphView {
  const ids = new Set(view.boxes.map((box) => box.id));
  const isInside = view.boxes.some((box) => box.frame === undefined && !outside.has(box.id));
  const around = isInside ? frames.filter(({ id }) => !ids.has(id)) : [];
  const innermost = around.at(-1)?.id;
  const chain = around.map((frame, i) => {
    const { frame: _, ...rest } = frame;
    const outer = around[i - 1]?.id;
    return outer === undefined ? rest : { ...rest, frame: outer };
  });
  const boxes = view.boxes.map((box) =>
    innermost === undefined || box.frame !== undefined || outside.has(box.id)
      ? box
      : { ...box, frame: innermost },
  );
  const shown = new Set([...chain, ...boxes].map((box) => box.id));
  const edges = view.edges.filter(({ from, to }) => shown.has(from) && shown.has(to));
  const graph = { ...view, boxes: [...chain, ...boxes], edges };
  return view.interfaces === undefined ? graph : { ...graph, interfaces: interfacesAmong(view, shown) };
}

function interfacesAmong(
  { interfaces }: GraphView,
  shown: ReadonlySet<string>,
): GraphView["interfaces"] & {} {
  return (interfaces ?? []).flatMap((one) => {
    const providedBy = one.providedBy.filter((id) => shown.has(id));
    const requiredBy = one.requiredBy.filter((id) => shown.has(id));
    return providedBy.length + requiredBy.length === 0 ? [] : [{ ...one, providedBy, requiredBy }];
  });
}

function halvesOf<T>(list: readonly T[]): readonly (readonly T[])[] {
  const middle = (list.length + 1) >> 1;
  return [list.slice(0, middle), list.slice(middle)];
}

function sequenceHalves(view: SequenceView): readonly SequenceView[] | undefined {
  const halves = itemHalves(view.items);
  return halves?.map((items) => {
    const seen = new Set(
      flatItems(items).flatMap((item) => (item.kind === "step" ? [item.from, item.to] : item.participants)),
    );
    return { ...view, items, participants: view.participants.filter(({ id }) => seen.has(id)) };
  });
}

/** A single fragment is repeated around each half of what is in it. As deep as fragments nest. */
function itemHalves(items: readonly SequenceItem[]): readonly (readonly SequenceItem[])[] | undefined {
  const [only] = items;
  if (items.length > 1) return halvesOf(items);
  if (only?.kind !== "fragment") return undefined;
  if (only.branches.length > 1) return halvesOf(only.branches).map((branches) => [{ ...only, branches }]);
  const [branch] = only.branches;
  if (branch === undefined) return undefined;
  return itemHalves(branch.items)?.map((half) => [{ ...only, branches: [{ ...branch, items: half }] }]);
}

function statesHalves(view: StatesView): readonly StatesView[] | undefined {
  if (view.transitions.length < 2) return view.states.length > 3 ? lonelyStates(view) : undefined;
  const ends = new Set(view.transitions.flatMap(({ from, to }) => [from, to]));
  return halvesOf(view.transitions).map((transitions, i) => {
    const shown = new Set(transitions.flatMap(({ from, to }) => [from, to]));
    const isHere = (id: string) => shown.has(id) || (i === 0 && !ends.has(id));
    return { ...view, transitions, states: view.states.filter(({ id }) => isHere(id)) };
  });
}

/** The states of the only transition stand in the first half. */
function lonelyStates(view: StatesView): readonly StatesView[] {
  const ends = new Set(view.transitions.flatMap(({ from, to }) => [from, to]));
  const joined = view.states.filter(({ id }) => ends.has(id));
  const [first = [], second = []] = halvesOf(view.states.filter(({ id }) => !ends.has(id)));
  return [
    { ...view, states: [...joined, ...first] },
    { ...view, states: second, transitions: [] },
  ];
}

/** Entities with what they refer to, which is only named; one that is too large by itself in two pieces. */
function dataHalves(view: DataModelView): readonly DataModelView[] | undefined {
  const { entities, enums } = view;
  const told = entities.filter((entity) => entity.fields.length > 0);
  const relations = (ids: ReadonlySet<string>) => view.relations.filter(({ from }) => ids.has(from));
  if (told.length + enums.length > 1) {
    const [first = [], second = []] = halvesOf([...told, ...enums]);
    return [first, second].map((half) => {
      const ids = new Set(half.map(({ id }) => id));
      const own = relations(ids);
      const named = new Set(own.map(({ to }) => to));
      return {
        ...view,
        entities: entities.flatMap((one) => {
          if (ids.has(one.id)) return [one];
          return named.has(one.id) ? [{ ...one, fields: [] }] : [];
        }),
        enums: enums.filter(({ id }) => ids.has(id)),
        relations: own,
      };
    });
  }
  const [entity] = told;
  const [one] = enums;
  if (entity !== undefined && entity.fields.length > 1)
    return halvesOf(entity.fields).map((fields) => {
      const names = new Set(fields.map(({ name }) => name));
      const own = view.relations.filter(({ label }) => names.has(label));
      const named = new Set([entity.id, ...own.map(({ to }) => to)]);
      return {
        ...view,
        entities: entities.flatMap((other) => {
          if (other === entity) return [{ ...entity, fields }];
          return named.has(other.id) ? [other] : [];
        }),
        relations: own,
      };
    });
  if (one !== undefined && one.values.length > 1)
    return halvesOf(one.values).map((values) => ({ ...view, enums: [{ ...one, values }] }));
  if (entities.length > 2 && view.relations.length === 0)
    return halvesOf(entities).map((some) => ({ ...view, entities: some }));
  if (view.relations.length > 1)
    return halvesOf(view.relations).map((some) => {
      const ends = new Set(some.flatMap(({ from, to }) => [from, to]));
      return { ...view, relations: some, entities: entities.filter(({ id }) => ends.has(id)) };
    });
  return undefined;
}
