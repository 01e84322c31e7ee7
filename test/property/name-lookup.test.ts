import fc from "fast-check";
import { expect, test } from "vitest";
import { bind } from "../../src/binder/bind.ts";
import { parse } from "../../src/syntax/parse.ts";

/** An element or an interface with an id, and what stands in it. */
interface Thing {
  readonly id: string;
  readonly kind: "component" | "interface";
  readonly inside: readonly Thing[];
}

const ids = ["a", "b", "c", "d"];

const things = fc.letrec<{ list: readonly Thing[]; thing: Thing }>((tie) => ({
  list: fc.uniqueArray(tie("thing"), { maxLength: 4, selector: (thing) => thing.id }),
  thing: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    fc.record({
      id: fc.constantFrom(...ids),
      kind: fc.constant("interface" as const),
      inside: fc.constant([]),
    }),
    fc.record({ id: fc.constantFrom(...ids), kind: fc.constant("component" as const), inside: tie("list") }),
  ),
})).list;

/** Every path of the model with what it is. */
function pathsOf(list: readonly Thing[], above: readonly string[] = []): { path: string[]; thing: Thing }[] {
  return list.flatMap((thing) => {
    const path = [...above, thing.id];
    return [{ path, thing }, ...pathsOf(thing.inside, path)];
  });
}

/**
 * The oracle, word for word: looked up from the innermost scope outwards, then by unique suffix in
 * the whole model; only elements are wanted here.
 */
function oracle(all: readonly string[], scope: readonly string[], wanted: readonly string[]): string {
  for (let length = scope.length; length >= 0; length--) {
    const path = [...scope.slice(0, length), ...wanted].join(".");
    if (all.includes(path)) return path;
  }
  const ending = all.filter((path) => `.${path}`.endsWith(`.${wanted.join(".")}`));
  if (ending.length === 1) return ending[0] as string;
  return ending.length > 1 ? "name/ambiguous" : "not found";
}

function textOf(list: readonly Thing[], at: string, question: string, above = ""): string {
  return list
    .map(({ id, kind, inside }) => {
      const path = above === "" ? id : `${above}.${id}`;
      const body = kind === "interface" ? "" : textOf(inside, at, question, path);
      return `${id} = ${kind} { ${path === at ? question : ""}\n${body} }`;
    })
    .join("\n");
}

test("a name is looked up as the language says", () => {
  const path = fc.array(fc.constantFrom(...ids), { minLength: 1, maxLength: 3 });
  fc.assert(
    fc.property(things, fc.nat(), path, (list, where, wanted) => {
      const all = pathsOf(list);
      const components = all.filter(({ thing }) => thing.kind === "component").map((known) => known.path);
      const scope = [[], ...components][where % (components.length + 1)] as string[];
      const question = `pattern "P" { where ${wanted.join(".")} }`;
      const text = `${scope.length === 0 ? question : ""}\n${textOf(list, scope.join("."), question)}`;

      const expected = oracle(
        components.map((known) => known.join(".")),
        scope,
        wanted,
      );
      const asked = bind([{ ...parse({ path: "x.arch", text }), directory: "" }]);
      expect(answerOf(asked)).toEqual(expected);
      if (expected === "not found") {
        const interfaces = all
          .filter(({ thing }) => thing.kind === "interface")
          .map((known) => known.path.join("."));
        expect(asked.diagnostics[0]?.code).toMatch(codeFor(interfaces, scope, wanted));
      }
    }),
    { numRuns: 3000 },
  );
});

function answerOf({ model, diagnostics }: ReturnType<typeof bind>): string {
  const [first] = diagnostics;
  if (first?.code === "name/ambiguous") return first.code;
  if (first !== undefined) return "not found";
  const [value] = model.records[0]?.attributes.get("where") ?? [];
  if (typeof value !== "object" || !("target" in value) || value.target.kind !== "element") return "nothing";
  return value.target.element.path;
}

/** What is not found but there, as an interface, says so; everything else is unknown. */
function codeFor(interfaces: readonly string[], scope: readonly string[], wanted: readonly string[]): RegExp {
  return oracle(interfaces, scope, wanted) === "not found" ? /^name\/unknown/ : /^name\/wrong-kind$/;
}
