import type {
  Endpoint,
  EndpointResponse,
  Entity,
  EntityField,
  Enum,
  FieldList,
  Interface,
  InterfaceEvent,
  InterfaceOperation,
  OperationParameter,
} from "../../model/model.ts";
import { compact, declared, location, pathOf, pathsOf, plainCode, plainPattern, plainType } from "./plain.ts";

export function plainInterface(one: Interface) {
  return compact({
    ...declared(one),
    title: one.title,
    description: one.description,
    technology: one.technology,
    tags: one.tags,
    links: one.links,
    code: one.code.map(plainPattern),
    parent: pathOf(one.parent),
    operations: one.operations.map(plainOperation),
    events: one.events.map(plainEvent),
    endpoints: one.endpoints.map(plainEndpoint),
    location: location(one.span),
  });
}

function plainOperation(operation: InterfaceOperation) {
  return compact({
    path: operation.path,
    name: operation.name,
    async: operation.async,
    parameters: operation.parameters.map(plainParameter),
    result: plainType(operation.result),
    throws: operation.throws,
    description: operation.description,
    location: location(operation.span),
  });
}

function plainEvent(event: InterfaceEvent) {
  return compact({
    path: event.path,
    name: event.name,
    parameters: event.parameters.map(plainParameter),
    description: event.description,
    location: location(event.span),
  });
}

function plainParameter(parameter: OperationParameter) {
  return { name: parameter.name, type: plainType(parameter.type) };
}

function plainEndpoint(endpoint: Endpoint) {
  return compact({
    method: endpoint.method,
    route: endpoint.route,
    purpose: endpoint.purpose,
    description: endpoint.description,
    parameters: endpoint.parameters.map((parameter) =>
      compact({ ...plainParameter(parameter), in: parameter.in, description: parameter.description }),
    ),
    auth: endpoint.auth,
    request: endpoint.request && plainCode(endpoint.request),
    responses: endpoint.responses.map(plainResponse),
    errors: endpoint.errors.map(plainResponse),
    validation: endpoint.validation,
    location: location(endpoint.span),
  });
}

function plainResponse(response: EndpointResponse) {
  return compact({
    status: response.status,
    description: response.description,
    body: response.body && plainCode(response.body),
  });
}

export function plainEntity(entity: Entity) {
  return compact({
    ...declared(entity),
    title: entity.title,
    description: entity.description,
    fields: entity.fields.map(plainField),
    keys: entity.keys.map(plainFieldList),
    indexes: entity.indexes.map(plainFieldList),
    uniques: entity.uniques.map(plainFieldList),
    storedIn: pathsOf(entity.storedIn),
    code: entity.code.map(plainPattern),
    tags: entity.tags,
    links: entity.links,
    parent: pathOf(entity.parent),
    location: location(entity.span),
  });
}

function plainField(field: EntityField) {
  const { default: value } = field;
  return compact({
    name: field.name,
    type: plainType(field.type),
    key: field.key,
    unique: field.unique,
    required: field.required,
    default: value && { kind: value.kind, ...("value" in value && { value: value.value }) },
    matches: field.matches,
    min: field.min,
    max: field.max,
    description: field.description,
  });
}

function plainFieldList(list: FieldList) {
  return compact({ fields: list.fields.map((field) => field.name), description: list.description });
}

export function plainEnum(one: Enum) {
  return compact({
    ...declared(one),
    title: one.title,
    description: one.description,
    values: one.values.map(({ name, description }) => compact({ name, description })),
    tags: one.tags,
    parent: pathOf(one.parent),
    location: location(one.span),
  });
}
