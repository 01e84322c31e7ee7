import { behaviourDefinitions } from "./schema-behaviour.ts";
import { list, object, ref, type Schema, text } from "./schema-builder.ts";
import { descriptionDefinitions } from "./schema-description.ts";
import { elementDefinitions } from "./schema-elements.ts";
import { interfaceDefinitions } from "./schema-interfaces.ts";
import { sharedDefinitions } from "./schema-parts.ts";
import { viewDefinitions } from "./schema-views.ts";
import { SCHEMA_ID, VERSION } from "./version.ts";

/** What an export holds, as a JSON Schema (draft 2020-12). */
export const modelSchema: Schema = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  $id: SCHEMA_ID,
  title: "A Lintel model",
  ...object("The resolved model and its views. What refers to something names its path.", {
    $schema: text("The name of this schema."),
    version: { const: VERSION, description: "Counts up when an export means something else than before." },
    workspace: ref("workspace"),
    kinds: list("Kinds that the model declares.", ref("kind")),
    elements: list("All elements, parents before children.", ref("element")),
    groups: list("All groups.", ref("group")),
    relationships: list("Relationships, declared and required.", ref("relationship")),
    interfaces: list("Interfaces.", ref("interface")),
    entities: list("Entities.", ref("entity")),
    enums: list("Enums.", ref("enum")),
    flows: list("Flows.", ref("flow")),
    stateMachines: list("State machines.", ref("stateMachine")),
    environments: list("Environments.", ref("environment")),
    records: list("Records, also those that stand in something else.", ref("record")),
    concerns: list("Concerns, of everything and of single elements.", ref("concern")),
    styles: list("Style rules, in the order written.", ref("styleRule")),
    codebases: list("Source code to hold the model against.", ref("codebase")),
    rules: list("Rules for the code.", ref("rule")),
    documents: list("Documents to make.", ref("document")),
    views: list("The declared views, or the usual set where none is declared.", ref("view")),
  }),
  $defs: {
    ...sharedDefinitions,
    ...elementDefinitions,
    ...interfaceDefinitions,
    ...behaviourDefinitions,
    ...descriptionDefinitions,
    ...viewDefinitions,
  },
};
