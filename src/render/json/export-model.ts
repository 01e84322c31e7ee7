import type { Model } from "../../model/model.ts";
import { viewsOf } from "../../views/views.ts";
import { compact } from "./plain.ts";
import { plainEnvironment, plainFlow, plainStateMachine } from "./plain-behaviour.ts";
import { plainCodebase, plainDocument, plainRule, plainStyleRule } from "./plain-checks.ts";
import { plainConcern, plainRecord, withParts } from "./plain-description.ts";
import { plainElement, plainGroup, plainKind, plainRelationship } from "./plain-elements.ts";
import { plainEntity, plainEnum, plainInterface } from "./plain-interfaces.ts";
import { SCHEMA_ID, VERSION } from "./version.ts";

/**
 * The resolved model and its views as plain data, ready for `JSON.stringify`: `model-schema.ts` says what
 * it holds. What refers to something names its path, a group its key. Lists are in the order of the model;
 * what was not said is not there; lists are there even when they are empty.
 */
export function exportModel(model: Model): object {
  return {
    $schema: SCHEMA_ID,
    version: VERSION,
    workspace: compact({ ...model.workspace }),
    kinds: model.kinds.map(plainKind),
    elements: model.elements.map(plainElement),
    groups: model.groups.map(plainGroup),
    relationships: model.relationships.map(plainRelationship),
    interfaces: model.interfaces.map(plainInterface),
    entities: model.entities.map(plainEntity),
    enums: model.enums.map(plainEnum),
    flows: model.flows.map(plainFlow),
    stateMachines: model.stateMachines.map(plainStateMachine),
    environments: model.environments.map(plainEnvironment),
    records: withParts(model.records).map(plainRecord),
    concerns: model.concerns.map(plainConcern),
    styles: model.styles.map(plainStyleRule),
    codebases: model.codebases.map(plainCodebase),
    rules: model.rules.map(plainRule),
    documents: model.documents.map(plainDocument),
    views: viewsOf(model),
  };
}
