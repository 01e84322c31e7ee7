import { diagnostic } from "../diagnostics/diagnostic.ts";
import type { Element, ViewSubject } from "../model/model.ts";
import { carriersOf } from "./carriers.ts";
import { isWithin } from "./model-index.ts";
import type { ViewContext, ViewSpecification } from "./specification.ts";

/** More boxes than this no page shows in letters that can be read. */
const MANY_BOXES = 200;
/** Mermaid draws no flowchart with more. */
const MANY_EDGES = 500;

/** Reports a view with nothing in it, or with more than anybody can read. */
export function reportSize(
  context: ViewContext,
  view: ViewSpecification,
  boxes: number,
  edges: number,
): void {
  if (context.report === undefined || view.span === undefined) return;
  if (boxes === 0) {
    const help = adviceForNothing(context, view.subject);
    context.report(diagnostic("view/empty", view.span, { key: view.key }, { help }));
  } else if (boxes > MANY_BOXES || edges > MANY_EDGES) {
    context.report(diagnostic("view/too-large", view.span, { key: view.key, boxes, edges }));
  }
}

/**
 * What to do about a view that shows nothing because the model has nothing that such a view could show;
 * undefined where it has, so that the view itself must be at fault.
 */
function adviceForNothing(context: ViewContext, subject: ViewSubject): string | undefined {
  const { model } = context;
  switch (subject.kind) {
    case "landscape":
    case "of":
    case "context":
      return model.elements.length > 0
        ? undefined
        : 'the model has no elements yet: declare one, such as `shop = system "Shop"`';
    case "data":
      return adviceForData(context, subject.element);
    case "data-flow":
      return carriersOf(model).length > 0
        ? undefined
        : "nothing in the model says what it carries: say so, such as `web -> api { carries Order }`";
    case "deployment":
      return subject.environment.nodes.length > 0
        ? undefined
        : 'the environment has no nodes: give it one, such as `server = node "Server" { instance web }`';
    case "flow":
    case "chain":
      return subject.flow.steps.length > 0
        ? undefined
        : 'the flow has no steps: give it one, such as `customer -> web "orders"`';
    case "states":
      return subject.stateMachine.states.length > 0
        ? undefined
        : "it has no transitions: give it one, such as `[*] -> open`";
  }
}

function adviceForData({ model, index }: ViewContext, element: Element | undefined): string | undefined {
  if (model.entities.length + model.enums.length === 0)
    return "the model has no entities yet: declare one, such as `Order = entity { id: uuid key }`";
  if (element === undefined) return undefined;
  const isOwn = (one: Element | undefined) => one !== undefined && isWithin(index, one, element);
  const isKept = model.entities.some(({ parent, storedIn }) => isOwn(parent) || storedIn.some(isOwn));
  return isKept || model.enums.some(({ parent }) => isOwn(parent))
    ? undefined
    : `an entity belongs to \`${element.path}\` when it is declared in it, or says \`stored-in\` with a store in it`;
}
