import type { DocumentDeclaration, Model } from "../../model/model.ts";
import { type CodeTreeEntry, codeTree, codeTreeText, type ListedFile, projectErrors } from "../code/code.ts";
import type { OwnPartials } from "../own-partials.ts";
import { codeSlot, firstOf, itemsSlot, type Slot, slotOf, textSlot } from "../slots.ts";
import { blockFacts, deploymentFacts, scenarioFacts } from "./blocks.ts";
import { concernFacts } from "./concerns.ts";
import { decisionFacts } from "./decisions.ts";
import { addTo, elementFacts, nameOf } from "./elements.ts";
import { endpointFacts, interfacesIn } from "./endpoints.ts";
import { dataFacts } from "./entities.ts";
import { flowFacts, noFlow, userFlows } from "./flows.ts";
import { integrationFacts } from "./integrations.ts";
import { lazily } from "./lazily.ts";
import { flowOf, picturesOf } from "./pictures.ts";
import { environmentFacts, productionFacts, resourceFacts } from "./places.ts";
import { type RecordFacts, recordFacts } from "./records.ts";
import { type Scope, scopeOf } from "./scope.ts";
import { stakeholderFacts, surroundingFacts } from "./surroundings.ts";
import { coreTechnologies, glanceOf } from "./technologies.ts";

/** What a document is made of besides the model. */
export interface Surroundings {
  /** Of Lintel. */
  readonly version: string;
  /** The files of the code, for trees; none where nobody looked. */
  readonly files: readonly ListedFile[];
  /** The partials of the author's own. */
  readonly partials?: OwnPartials;
}

/** What a template may be told: title, output and where it is written do not matter to it. */
export type DocumentSettings = Omit<
  DocumentDeclaration,
  "span" | "output" | "directory" | "builtIn" | "template"
>;

/**
 * Everything that templates can show, as plain frozen data: slots of texts, lists of records, and what follows
 * from the rest of the model. What takes longer to make is made when a template asks for it.
 */
export function factsFor(
  model: Model,
  document: DocumentSettings,
  around: Surroundings,
): Readonly<Record<string, unknown>> {
  const scope = scopeOf(model, document.about);
  const { elements, isInScope } = scope;
  const language = document.language ?? "typescript";
  const records = recordFacts(scope);
  const concerns = concernFacts(scope);
  const production = productionFacts(model);
  const flow = flowOf(scope, document.show);
  const stores = model.elements.filter((element) => element.base === "store" && isInScope(element));
  const facts = {
    ...concerns,
    document: documentFacts(scope, document, around),
    records,
    glance: glanceOf(scope, records, concerns, production),
    elements: elementsOf(elements, scope, language),
    parts: elementsOf(
      elements.filter(({ base }) => base !== "store" || elements.length === 1),
      scope,
      language,
    ),
    stores: {
      items: stores.map((store) => ({
        title: nameOf(store),
        purpose: textSlot(store.purpose ?? store.description, `${store.path} { purpose "…" }`),
      })),
      fill: 'name = store "…" "…"',
      derived: true,
    },
    apis: apisOf(scope),
    requirements: requirementGroups(records.requirement?.items ?? []),
    endpoints: endpointFacts(scope),
    stakeholders: stakeholderFacts(scope, records.stakeholder ?? { items: [], fill: 'stakeholder "…"' }),
    flow: flow === undefined ? noFlow() : flowFacts(flow),
    flows: userFlows(scope),
    environments: environmentFacts(model),
    production,
    resources: resourceFacts(model, records.resource ?? { items: [], fill: 'resource "…"' }),
    integrations: integrationFacts(scope, language),
    technologies: coreTechnologies(records.technology ?? { items: [], fill: 'technology "…"' }),
    pictures: picturesOf(scope, document.show, flow),
  };
  const made = lazily(facts, {
    data: () => deepFreeze(dataFacts(scope, language)),
    decisions: () =>
      deepFreeze(decisionFacts(scope, records.decision ?? { items: [], fill: 'decision "…"' })),
    surroundings: () => deepFreeze(surroundingFacts(scope)),
    blocks: () => deepFreeze(blockFacts(scope, language)),
    scenarios: () => deepFreeze(scenarioFacts(scope)),
    deployments: () => deepFreeze(deploymentFacts(scope)),
    tree: () => deepFreeze(treeFacts(scope, around.files)),
    "error-classes": () =>
      codeSlot(projectErrors(model, interfacesIn(scope), language), "operation … throws Name", true),
  });
  return deepFreeze(made);
}

function elementsOf(elements: Scope["elements"], scope: Scope, language: "typescript" | "python") {
  return { items: elementFacts(scope, elements, language), fill: 'name = container "…" "…"' };
}

/** Requirements under their categories, in the order in which these appear. */
function requirementGroups(requirements: readonly RecordFacts[]) {
  const groups = new Map<string, string[]>();
  for (const { title, category } of requirements) {
    const [part] = (category as Slot).parts;
    addTo(groups, part?.kind === "text" ? part.text : "General", title);
  }
  const fill = 'requirement "…" { category "…" }';
  const items = [...groups].map(([title, titles]) => ({ title, requirements: itemsSlot(titles, fill) }));
  return { items, fill };
}

/** The interfaces that have endpoints. */
function apisOf(scope: Scope) {
  const shown = interfacesIn(scope).filter(({ endpoints }) => endpoints.length > 0);
  const items = shown.map((one) => ({
    title: nameOf(one),
    text: textSlot(one.description, `${one.path} = interface "…" "…"`),
  }));
  return { items, fill: 'name = interface "…" { endpoint GET "/…" "…" }', derived: true };
}

/** What the part says of itself that a document is about; a document about a system speaks of the whole workspace. */
function ownWords(about: DocumentSettings["about"]): string | undefined {
  if (about === undefined || about.base === "system") return undefined;
  return about.purpose ?? about.description;
}

function documentFacts({ model, subject }: Scope, document: DocumentSettings, { version }: Surroundings) {
  const { workspace } = model;
  const slot = (name: string, own: string | undefined, general: string | undefined) =>
    textSlot(own ?? general, `workspace { ${name} "…" }`);
  const title = document.title ?? document.about?.title ?? workspace.title ?? subject?.title ?? "Untitled";
  const framework = [document.framework, document.frameworkVersion]
    .filter((part) => part !== undefined)
    .join(" ");
  const generator = document.generatedBy ?? "Lintel";
  const status = document.status ?? workspace.status;
  return {
    title,
    named: textSlot(document.title, 'document … { title "…" }', true),
    workspace: workspace.title ?? title,
    about: textSlot(ownWords(document.about) ?? workspace.description, 'workspace "…" "…"'),
    version: slot("version", document.version, workspace.version),
    status: textSlot(
      status === undefined ? undefined : status.slice(0, 1).toUpperCase() + status.slice(1),
      "workspace { status active }",
    ),
    updated: textSlot(document.updated ?? workspace.updated, 'workspace { updated "YYYY-MM-DD" }'),
    owner: slot("owner", document.owner, workspace.owner),
    review: slot("review", document.review, workspace.review),
    "next-review": textSlot(
      document.nextReview ?? workspace.nextReview,
      'workspace { next-review "YYYY-MM-DD" }',
    ),
    "generated-by": generator,
    "framework-version": textSlot(
      document.frameworkVersion ?? version,
      'document … { framework-version "…" }',
    ),
    footer: framework === "" ? `Generated by ${generator}` : `Co-authored by ${generator} using ${framework}`,
  };
}

interface TreeNode {
  readonly name: string;
  readonly purpose: string;
  readonly entries: readonly TreeNode[];
}

function treeFacts(scope: Scope, files: readonly ListedFile[]): Readonly<Record<string, unknown>> {
  const fill = 'name = container "…" { code "…" }';
  const { model, subject, elements } = scope;
  const whole = subject === undefined ? [] : codeTree(model, [subject, ...elements], files);
  const parts = elements.flatMap((element) => {
    const tree = codeTree(model, [element], files);
    return tree.length === 0 ? [] : [{ title: element.title, entries: tree.map(nodeOf) }];
  });
  const text: Slot = whole.length === 0 ? slotOf([], fill) : codeSlot(codeTreeText(whole), fill);
  return { text: firstOf([text]), parts: { items: parts, fill } };
}

function nodeOf({ name, purpose, entries }: CodeTreeEntry): TreeNode {
  return { name, purpose: purpose ?? "", entries: entries.map(nodeOf) };
}

/** Plain data all the way down; what is made on demand freezes itself. */
function deepFreeze<T>(value: T): T {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return value;
  for (const { value: inner } of Object.values(Object.getOwnPropertyDescriptors(value))) deepFreeze(inner);
  return Object.freeze(value);
}
