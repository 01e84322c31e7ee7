import type { Element, Interface, OperationParameter } from "../model/model.ts";
import { typeText } from "../model/types.ts";
import { withDescription } from "./said.ts";
import type { ShownInterface } from "./view.ts";

/** The interfaces that these elements provide or require, in the order in which they are met. */
export function interfacesOf(elements: readonly Element[]): readonly ShownInterface[] {
  const found = new Map<Interface, { readonly providedBy: string[]; readonly requiredBy: string[] }>();
  const at = (one: Interface) => {
    const known = found.get(one);
    if (known !== undefined) return known;
    const users = { providedBy: [], requiredBy: [] };
    found.set(one, users);
    return users;
  };
  for (const { path, provides, requires } of elements) {
    for (const one of provides) at(one).providedBy.push(path);
    for (const requirement of requires) at(requirement.interface).requiredBy.push(path);
  }
  return [...found].map(([one, users]) => ({ ...shownInterface(one), ...users }));
}

function shownInterface(one: Interface): Omit<ShownInterface, "providedBy" | "requiredBy"> {
  return {
    id: one.path,
    title: one.title,
    ...withDescription(one.description),
    operations: one.operations.map((operation) => ({
      name: operation.name,
      parameters: operation.parameters.map(parameterText),
      result: typeText(operation.result),
      async: operation.async,
      throws: operation.throws,
    })),
    events: one.events.map(({ name, parameters }) => ({ name, parameters: parameters.map(parameterText) })),
    endpoints: one.endpoints.map(({ method, route }) => ({ method, route })),
  };
}

function parameterText({ name, type }: OperationParameter): string {
  return `${name}: ${typeText(type)}`;
}
