import type {
  Element,
  Endpoint,
  Interface,
  InterfaceEvent,
  InterfaceOperation,
  Model,
  OperationParameter,
} from "../../model/model.ts";
import { typeText } from "../../model/types.ts";
import { naming } from "./names.ts";
import type { Cell, Table } from "./table.ts";

/** A row for each operation, event and endpoint, and one for an interface that has none. */
export function interfaceTable(model: Model): Table {
  const name = naming(model.elements);
  const interfaceName = naming(model.interfaces);
  const providers = providersOf(model);
  const rows = model.interfaces.flatMap((one) => {
    const by = (providers.get(one) ?? []).map(name);
    const parts = partsOf(one);
    const shown = parts.length > 0 ? parts : [["", "", "", "", one.description ?? ""]];
    return shown.map((cells): readonly Cell[] => [interfaceName(one), by, ...cells]);
  });
  const columns = ["Interface", "Provided by", "What", "Signature", "Returns", "Errors", "Description"];
  return { title: "Interfaces", columns, rows };
}

function providersOf(model: Model): ReadonlyMap<Interface, readonly Element[]> {
  const providers = new Map<Interface, Element[]>();
  for (const element of model.elements) {
    for (const one of element.provides) providers.set(one, [...(providers.get(one) ?? []), element]);
  }
  return providers;
}

function partsOf(one: Interface): (readonly Cell[])[] {
  return [
    ...one.operations.map(operationCells),
    ...one.events.map(eventCells),
    ...one.endpoints.map(endpointCells),
  ];
}

function operationCells(operation: InterfaceOperation): readonly Cell[] {
  const { name, parameters, result, throws, async, description } = operation;
  const what = async ? "async operation" : "operation";
  return [what, `${name}(${parametersText(parameters)})`, typeText(result), throws, description ?? ""];
}

function eventCells({ name, parameters, description }: InterfaceEvent): readonly Cell[] {
  return ["event", `${name}(${parametersText(parameters)})`, "", "", description ?? ""];
}

function endpointCells({
  method,
  route,
  purpose,
  description,
  responses,
  errors,
}: Endpoint): readonly Cell[] {
  const told = (one: { readonly status: number; readonly description?: string }) =>
    one.description === undefined ? String(one.status) : `${one.status} ${one.description}`;
  const said = purpose ?? description ?? "";
  return ["endpoint", `${method} ${route}`, responses.map(told), errors.map(told), said];
}

function parametersText(parameters: readonly OperationParameter[]): string {
  return parameters.map(({ name, type }) => `${name}: ${typeText(type)}`).join(", ");
}
