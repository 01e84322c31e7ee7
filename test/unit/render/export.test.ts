import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import type { Statement, Text } from "../../../src/ast/nodes.ts";
import { nodeFiles } from "../../../src/host/node-files.ts";
import { exportModel } from "../../../src/render/json/export-model.ts";
import { modelSchema } from "../../../src/render/json/model-schema.ts";
import { loadWorkspace, type Workspace } from "../../../src/workspace/load.ts";
import { modelOf } from "../views/model-of.ts";

const examples = ["hello", "tour", "bookshop", "clinic", "big-bank"] as const;

async function load(example: (typeof examples)[number]): Promise<Workspace> {
  const root = `${process.cwd()}/examples/${example}`;
  const entry = `${root}/${example === "tour" ? "tour" : "architecture"}.arch`;
  const loaded = await loadWorkspace(nodeFiles, { root, files: [entry] });
  if (!loaded.ok) throw new Error(`${example} cannot be read`);
  return loaded.value;
}

const validate = new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile(modelSchema);

function faultsOf(exported: unknown): unknown[] {
  return validate(JSON.parse(JSON.stringify(exported))) ? [] : (validate.errors ?? []);
}

describe("the schema", () => {
  test.each(examples)("fits what is exported of %s", async (example) => {
    expect(faultsOf(exportModel((await load(example)).model))).toEqual([]);
  });

  test("fits a model of nothing", () => {
    expect(faultsOf(exportModel(modelOf("")))).toEqual([]);
  });

  test("says what everything is", () => {
    const open: unknown[] = [modelSchema];
    for (let schema = open.pop(); schema !== undefined; schema = open.pop()) {
      if (typeof schema !== "object" || schema === null) continue;
      if ("type" in schema && schema.type === "object" && "properties" in schema) {
        expect(schema).toMatchObject({
          additionalProperties: false,
          description: expect.stringMatching(/\S/),
        });
      }
      open.push(...Object.values(schema));
    }
  });

  test("refuses what it does not know", () => {
    const exported = exportModel(modelOf('a = system "A"')) as Record<string, unknown>;
    expect(faultsOf({ ...exported, more: 1 })).toHaveLength(1);
    expect(faultsOf({ ...exported, elements: [{}] })).not.toEqual([]);
  });
});

/** Everything in a value that is text, and every name of a property. */
function textsIn(value: unknown): Set<string> {
  const found = new Set<string>();
  const open: unknown[] = [value];
  for (let one = open.pop(); one !== undefined; one = open.pop()) {
    if (typeof one === "string") found.add(one);
    else if (typeof one === "number") found.add(String(one));
    else if (typeof one === "object" && one !== null) {
      for (const key of Object.keys(one)) found.add(key);
      open.push(...Object.values(one));
    }
  }
  return found;
}

/** All statements of a file, those in blocks included. */
function statementsIn(workspace: Workspace): Statement[] {
  const open = workspace.files.flatMap((file) => [...file.ast.statements]);
  const found: Statement[] = [];
  for (let one = open.pop(); one !== undefined; one = open.pop()) {
    found.push(one);
    open.push(...(one.block?.statements ?? []));
  }
  return found;
}

function stringsOf(statement: Statement): readonly Text[] {
  switch (statement.kind) {
    case "declaration":
    case "field":
    case "pair":
      return statement.values.filter((value): value is Text => value.kind === "text");
    case "relation":
      return statement.strings;
    case "operation":
      return statement.description === undefined ? [] : [statement.description];
    default:
      return [];
  }
}

describe.each(["tour", "clinic", "bookshop"] as const)("the export of %s", (example) => {
  test("holds every name and every text that was declared", async () => {
    const workspace = await load(example);
    const texts = textsIn(JSON.parse(JSON.stringify(exportModel(workspace.model))));
    const all = [...texts].join("\n");
    const missing: string[] = [];
    for (const statement of statementsIn(workspace)) {
      const name = "name" in statement ? statement.name?.text : undefined;
      if (name !== undefined && !texts.has(name)) missing.push(name);
      if (statement.kind === "declaration" && statement.keyword?.text === "include") continue;
      // `path#Symbol` is exported in its two parts.
      const said = stringsOf(statement).flatMap(({ value }) =>
        /^\S+#\w+$/.test(value) ? value.split("#") : [value],
      );
      for (const value of said) if (!all.includes(value.trimEnd())) missing.push(value);
    }
    expect(missing).toEqual([]);
  });

  test("names only paths that are there", async () => {
    const { model } = await load(example);
    const exported = exportModel(model) as Record<string, readonly Record<string, unknown>[]>;
    const elements = new Set((exported.elements ?? []).map((one) => one.path));
    for (const one of exported.relationships ?? []) {
      expect(elements.has(one.from) && elements.has(one.to)).toBe(true);
    }
    for (const one of exported.elements ?? []) {
      for (const child of one.children as readonly string[]) expect(elements.has(child)).toBe(true);
    }
    const records = (exported.records ?? []).map((one) => one.path);
    expect(new Set(records).size).toBe(records.length);
    for (const { attributes } of exported.records ?? []) {
      const values = Object.values(
        attributes as Record<string, readonly { kind?: string; path?: string }[]>,
      ).flat();
      for (const { kind, path } of values) if (kind === "record") expect(records).toContain(path);
    }
  });
});
