import type { Declaration, Relation, Statement } from "../ast/nodes.ts";
import { findRecord } from "../model/catalogue/catalogue.ts";
import type { DeploymentNode, Environment, HostedInstance, NodeRelationship } from "../model/model.ts";
import { append, type Handlers, headTexts, once, pushed, readBody } from "./body.ts";
import { type Context, inside, report, reportDirective, reportWithoutEffect, spanAt } from "./context.ts";
import { addLink, addTags, readProperties, splitTags } from "./elements.ts";
import { enterSymbol, nameFor } from "./enter.ts";
import { noteFault, spoil } from "./faults.ts";
import { withIdFirst } from "./meant.ts";
import { declareRecord } from "./records.ts";
import { arrowKinds, isWordWithArrow } from "./relationships.ts";
import { resolve, wanted } from "./resolve.ts";
import { isWithoutEffect, wordFor } from "./structurizr.ts";
import { styleHandlers } from "./styles.ts";
import type { Draft } from "./symbols.ts";
import { tidied } from "./tidy.ts";
import { foundOf, onlyValue, readPaths, readText, readTexts, wordOf } from "./values.ts";
import { reportStatement, reportWord } from "./words.ts";

/** `production = environment "Title" "Purpose" { … }`. */
export function declareEnvironment(context: Context, declaration: Declaration): void {
  const [title, purpose] = headTexts(context, declaration, 2, "a title and a purpose in quotes");
  const naming = nameFor(context, declaration, declaration.name, title?.value ?? "environment");
  const environment: Draft<Environment> = {
    kind: "environment",
    path: naming.path,
    span: naming.span,
    title: title?.value ?? naming.id ?? "Environment",
    nodes: [],
    relationships: [],
    tags: [],
  };
  if (naming.id !== undefined) environment.id = naming.id;
  if (purpose !== undefined) environment.purpose = purpose.value;
  const symbol = enterSymbol(context, "environment", naming, declaration, environment);
  context.binding.model.environments.push(environment);
  const within = inside(context, symbol);
  for (const statement of declaration.block?.statements ?? []) {
    readStatement(within, statement, environment, undefined);
  }
}

const environmentHandlers: Handlers<Draft<Environment>> = new Map([
  ["purpose", (context, it, draft) => once(context, draft, "purpose", it, readText(context, it))],
  ["setup", (context, it, draft) => once(context, draft, "setup", it, readText(context, it))],
  ["data", (context, it, draft) => once(context, draft, "data", it, readText(context, it))],
  ["scaling", (context, it, draft) => once(context, draft, "scaling", it, readText(context, it))],
  ["monitoring", (context, it, draft) => once(context, draft, "monitoring", it, readText(context, it))],
  ["tags", (context, it, draft) => addTags(context, it, draft)],
] as const);

const nodeHandlers: Handlers<Draft<DeploymentNode>> = new Map([
  ["description", (context, it, draft) => once(context, draft, "description", it, readText(context, it))],
  ["technology", (context, it, draft) => append(draft, "technology", readTexts(context, it))],
  ["instances", (context, it, draft) => once(context, draft, "instances", it, readInstances(context, it))],
  ["instance", declareInstance],
  ["tags", (context, it, draft) => addTags(context, it, draft)],
  ["link", (context, it, draft) => addLink(context, it, draft)],
  ["properties", (context, it, draft) => append(draft, "properties", readProperties(context, it))],
  ...styleHandlers<Draft<DeploymentNode>>(),
] as const);

/** A statement of an environment, or of a node in it. */
function readStatement(
  context: Context,
  statement: Statement,
  environment: Draft<Environment>,
  node: Draft<DeploymentNode> | undefined,
): void {
  if (statement.faulty) noteFault(context, statement);
  const place = node === undefined ? "environment" : "node";
  switch (statement.kind) {
    case "declaration":
      for (const single of tidied(
        context,
        statement,
        node === undefined ? environmentHandlers : nodeHandlers,
      ))
        readDeclaration(context, withIdFirst(context, single), environment, node);
      return;
    case "relation":
      context.binding.lowering.push(() => lowerRelation(context, statement, environment, node));
      return;
    case "directive":
      reportDirective(context, statement);
      return;
    default:
      reportStatement(context, statement, place);
  }
}

function readDeclaration(
  context: Context,
  declaration: Declaration,
  environment: Draft<Environment>,
  node: Draft<DeploymentNode> | undefined,
): void {
  const { keyword } = declaration;
  if (keyword === undefined || keyword.text === "") {
    context.binding.holes.add(context.scope);
    if (declaration.block !== undefined) spoil(context, declaration.block);
    return;
  }
  if (readKnown(context, declaration, environment, node, wordFor(context, keyword.text))) return;
  if (context.structurizr !== undefined && isWithoutEffect(context, declaration)) return;
  const meant = reportWord(context, declaration, node === undefined ? "environment" : "node");
  const meantSo: Declaration = { ...declaration, keyword: { ...keyword, text: meant ?? "" } };
  if (meant === undefined || !readKnown(context, meantSo, environment, node, meant))
    noteFault(context, declaration);
}

function readKnown(
  context: Context,
  declaration: Declaration,
  environment: Draft<Environment>,
  node: Draft<DeploymentNode> | undefined,
  word: string,
): boolean {
  const { structurizr } = context;
  if (word === "node") {
    declareNode(context, declaration, environment, node);
    return true;
  }
  if (word === "group" && structurizr !== undefined) {
    for (const inner of declaration.block?.statements ?? []) readStatement(context, inner, environment, node);
    return true;
  }
  if (node !== undefined) {
    const handler = nodeHandlers.get(word === "url" && structurizr !== undefined ? "link" : word);
    if (handler !== undefined) {
      handler(context, declaration, node);
      return true;
    }
  } else {
    const handler = environmentHandlers.get(word);
    if (handler !== undefined) {
      handler(context, declaration, environment);
      return true;
    }
  }
  const record = findRecord(word);
  if (record === undefined || !record.places.includes("environment")) return false;
  declareRecord(context, declaration, record, { environment, node });
  return true;
}

/** `id = node "Title" "Description" "Technology" { … }`; Structurizr adds tags and a number. */
function declareNode(
  context: Context,
  declaration: Declaration,
  environment: Draft<Environment>,
  parent: Draft<DeploymentNode> | undefined,
): void {
  const structurizr = context.structurizr !== undefined;
  const takes = `a title, a description${structurizr ? ", a technology and tags" : " and a technology in quotes"}`;
  const { values } = declaration;
  const count = structurizr && values.length > 4 ? values[4] : undefined;
  const texts = headTexts(
    context,
    declaration,
    structurizr ? 4 : 3,
    takes,
    values.slice(0, structurizr ? 4 : undefined),
  );
  const [title, description, technology, tags] = texts;
  const naming = nameFor(context, declaration, declaration.name, title?.value ?? "node");
  const node: Draft<DeploymentNode> = {
    kind: "node",
    path: naming.path,
    span: naming.span,
    title: title?.value ?? naming.id ?? "Node",
    technology: technology === undefined || technology.value === "" ? [] : [technology.value],
    hosted: [],
    nodes: [],
    tags: tags === undefined ? [] : splitTags([tags.value]),
    links: [],
    style: {},
    properties: [],
    environment,
  };
  if (naming.id !== undefined) node.id = naming.id;
  if (description !== undefined && description.value !== "") node.description = description.value;
  if (parent !== undefined) node.parent = parent;
  if (count !== undefined) node.instances = wordOf(count) ?? "1";
  if (parent === undefined) environment.nodes = pushed(environment.nodes, node);
  else parent.nodes = pushed(parent.nodes, node);
  const symbol = enterSymbol(context, "node", naming, declaration, node);
  const within = inside(context, symbol);
  for (const statement of declaration.block?.statements ?? [])
    readStatement(within, statement, environment, node);
}

/** How many: `2`, `"2..10"`, `"1..*"`. */
function readInstances(context: Context, declaration: Declaration): string | undefined {
  const value = onlyValue(context, declaration, "how many there are");
  if (value === undefined) return undefined;
  const written = value.kind === "text" || value.kind === "scalar" ? (wordOf(value) ?? "") : "";
  const match = /^(\d{1,9})(?:\.\.(\d{1,9}|\*|N|n))?$/.exec(written.trim());
  const [, least, most] = match ?? [];
  const empty = least !== undefined && most !== undefined && Number(most) < Number(least);
  if (match !== null && !empty) return written.trim();
  report(context, "node/instances", value, { found: written === "" ? foundOf(value) : `\`${written}\`` });
  return undefined;
}

/** `instance X` places an element on the node; its body may say `tags` and `instances`. */
function declareInstance(context: Context, declaration: Declaration, node: Draft<DeploymentNode>): void {
  const reading: InstanceReading = { tags: [] };
  readBody(context, declaration.block, "instance", instanceHandlers(context), reading);
  // Structurizr gives instances ids, deployment groups and tags; only what they are of counts here.
  const structurizr = context.structurizr !== undefined;
  const { name: _, block: __, ...bare } = declaration;
  const plain: Declaration = {
    ...bare,
    ...(!structurizr && declaration.name !== undefined && { name: declaration.name }),
    values: structurizr ? declaration.values.slice(0, 1) : declaration.values,
  };
  const paths = readPaths(context, plain);
  context.binding.lowering.push(() => {
    for (const path of paths) {
      const element = resolve(context, path, wanted.element)?.target;
      if (element === undefined) continue;
      const first = node.hosted.find((known) => known.element === element);
      if (first !== undefined && !structurizr) {
        const related = [{ span: first.span, message: "first placed here" }];
        report(context, "node/twice", path, { name: element.path }, { related });
        continue;
      }
      const hosted: Draft<HostedInstance> = { element, tags: reading.tags, span: spanAt(context, path) };
      if (reading.instances !== undefined) hosted.instances = reading.instances;
      node.hosted = pushed(node.hosted, hosted);
    }
  });
}

interface InstanceReading {
  tags: readonly string[];
  instances?: string;
}

function instanceHandlers(context: Context): Handlers<InstanceReading> {
  return context.structurizr === undefined ? ownInstanceHandlers : structurizrInstanceHandlers;
}

const ownInstanceHandlers: Handlers<InstanceReading> = new Map([
  ["tags", (context, it, draft) => addTags(context, it, draft)],
  ["instances", (context, it, draft) => once(context, draft, "instances", it, readInstances(context, it))],
] as const);

const structurizrInstanceHandlers: Handlers<InstanceReading> = new Map([
  ...ownInstanceHandlers,
  ...["url", "properties", "perspectives", "healthCheck", "description"].map(
    (word) =>
      [
        word,
        (context: Context, it: Declaration) => reportWithoutEffect(context, it.keyword ?? it, word),
      ] as const,
  ),
]);

function lowerRelation(
  context: Context,
  relation: Relation,
  environment: Draft<Environment>,
  node: Draft<DeploymentNode> | undefined,
): void {
  if (relation.arrow.text === "-->") {
    report(context, "relationship/reply", relation.arrow, {});
    return;
  }
  if (relation.from === undefined && node === undefined) {
    if (!relation.faulty)
      report(
        context,
        "relationship/no-source",
        relation.arrow,
        {},
        { help: "write `a -> b` with two nodes" },
      );
    return;
  }
  if (isWordWithArrow(context, relation, node === undefined ? "environment" : "node", wanted.node)) return;
  const from = relation.from === undefined ? node : nodeAt(context, relation.from);
  const to = relation.to === undefined ? undefined : nodeAt(context, relation.to);
  if (from === undefined || to === undefined) return;
  const [description, technology, extra] = relation.strings;
  if (extra !== undefined && context.structurizr === undefined) {
    report(context, "value/too-many", extra, {
      word: relation.arrow.text,
      takes: "a description and a technology",
    });
  }
  const made: Draft<NodeRelationship> = {
    from,
    to,
    kind: arrowKinds[relation.arrow.text],
    technology: technology === undefined ? [] : [technology.value],
    span: spanAt(context, {
      start: (relation.from ?? relation.arrow).start,
      end: (relation.to ?? relation.arrow).end,
    }),
  };
  if (description !== undefined) made.description = description.value;
  readBody(context, relation.block, "node", relationHandlers, made);
  environment.relationships = pushed(environment.relationships, made);
}

const relationHandlers: Handlers<Draft<NodeRelationship>> = new Map([
  ["description", (context, it, draft) => once(context, draft, "description", it, readText(context, it))],
  ["technology", (context, it, draft) => append(draft, "technology", readTexts(context, it))],
] as const);

function nodeAt(context: Context, end: NonNullable<Relation["to"]>): DeploymentNode | undefined {
  if (end.kind === "path") return resolve(context, end, wanted.node)?.target;
  report(context, "relationship/boundary", end, {});
  return undefined;
}
