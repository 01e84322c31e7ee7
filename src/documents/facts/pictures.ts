import type { DocumentDeclaration, Flow, Model } from "../../model/model.ts";
import { furtherOutlinesOf, outlinesOf, type ViewOutline } from "../../views/views.ts";
import { mainFlow } from "./flows.ts";
import type { Scope } from "./scope.ts";

/** A place for a picture: the view that goes there, or none. */
export interface PictureSlot {
  readonly kind: "picture";
  readonly view: string | null;
  readonly title: string;
  readonly fill: string;
}

export interface Pictures {
  readonly element: PictureSlot;
  readonly chain: PictureSlot;
  readonly data: PictureSlot;
  readonly dataFlow: PictureSlot;
  readonly flow: PictureSlot;
  readonly states: { readonly items: readonly PictureSlot[]; readonly fill: string };
}

export function isPicture(value: unknown): value is PictureSlot {
  return typeof value === "object" && value !== null && (value as { kind?: unknown }).kind === "picture";
}

/** For each place the first that the document shows, else the declared view of its element, else the usual one. */
export function picturesOf(
  scope: Scope,
  show: DocumentDeclaration["show"],
  flow: Flow | undefined,
): Pictures {
  const { model, subject } = scope;
  const views = [...outlinesOf(model), ...furtherOutlinesOf(model)];
  const byKey = new Map(views.map((view) => [view.key, view]));
  const shown = show.flatMap((picture) => (picture.kind === "view" ? (byKey.get(picture.key) ?? []) : []));
  const pick = (kind: ViewOutline["subject"], fits: (view: ViewOutline) => boolean) =>
    shown.find((view) => view.subject === kind) ?? views.find((view) => view.subject === kind && fits(view));
  const ofSubject = ({ of }: ViewOutline) => of === subject?.path;
  const ofAll = ({ of }: ViewOutline) => of === undefined;
  const ofFlow = ({ of }: ViewOutline) => of === flow?.path;
  const dataFlow = pick("data-flow", ofSubject) ?? pick("data-flow", ofAll);
  const sequence = pick("flow", ofFlow);
  const name = subject?.path ?? "name";
  return {
    element: slotFor(
      pick("of", ofSubject) ?? pick("context", ofSubject) ?? pick("landscape", ofAll),
      `view of ${name}`,
    ),
    chain: slotFor(pick("chain", ofFlow), `name = view chain ${flow?.path ?? "flow"}`),
    data: slotFor(pick("data", ofSubject) ?? pick("data", ofAll), 'Name = entity "…" { id: uuid key }'),
    dataFlow: slotFor(dataFlow ?? sequence, `name = view data-flow of ${name}`),
    flow: slotFor(sequence, 'name = flow "…" { a -> b "…" }'),
    states: { items: statesIn(scope, model, views), fill: 'name = states "…" { … }' },
  };
}

/** The flow that a document is about: shown by itself or in a view, else the first that touches its element. */
export function flowOf(scope: Scope, show: DocumentDeclaration["show"]): Flow | undefined {
  const { flows } = scope.model;
  const outlines = outlinesOf(scope.model);
  const shown = show.flatMap((picture): Flow[] => {
    if (picture.kind === "flow") return [picture.flow];
    const view = outlines.find(
      ({ key, subject }) => key === picture.key && (subject === "flow" || subject === "chain"),
    );
    return flows.filter(({ path }) => path === view?.of);
  });
  return mainFlow(scope, shown);
}

/** State machines of what the document is about: of its element, of an entity, or of nothing in particular. */
function statesIn(
  { subject, isInScope }: Scope,
  model: Model,
  views: readonly ViewOutline[],
): readonly PictureSlot[] {
  const machines = model.stateMachines.filter(
    ({ parent }) => subject === undefined || parent === undefined || isInScope(parent),
  );
  const byMachine = new Map<string | undefined, ViewOutline>();
  for (const view of views)
    if (view.subject === "states" && !byMachine.has(view.of)) byMachine.set(view.of, view);
  return machines.flatMap(({ path }) => {
    const view = byMachine.get(path);
    return view === undefined ? [] : [slotFor(view, "")];
  });
}

function slotFor(view: ViewOutline | undefined, fill: string): PictureSlot {
  return { kind: "picture", view: view?.key ?? null, title: view?.title ?? "", fill };
}
