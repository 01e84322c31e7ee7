import { describe, expect, test } from "vitest";
import { linesOf } from "../sketched.ts";

const declarations = `
export interface Order { id: string; total: number }
export type Level = "low" | "high";
export enum Mode { On = "on", Off = "off" }
export enum Numbered { One, Two }
export type Id = string;
export type Handler = (id: string) => void;
export interface Store { find(id: string): Order }
export class Entry { readonly key = "a"; readonly value = 1; private hidden = 2; toText() { return this.key + this.hidden; } }
export type Both = { a: string } & { b: number };
export type Page<T> = { items: T[]; count: number };
export type Wide = "a" | "b" | 1 | 2;
`;

async function operation(signature: string): Promise<string | undefined> {
  const [line] = await linesOf(
    {
      "src/a/a.ts": `${declarations}\nexport function f${signature} { throw new Error(); }\n`,
      "src/b/b.ts": 'import { f } from "../a/a.ts";\nf;\n',
    },
    /^(?:async )?operation/,
  );
  return line;
}

describe("types of the code in the words of a model", () => {
  test.each([
    ["(a: string, b: boolean, c: bigint)", "(a: string, b: boolean, c: long)"],
    ["(pageSize: number, price: number)", "(pageSize: int, price: float)"],
    ["(a: string | undefined, b?: number, c = 1)", "(a: string?, b: float?, c: float?)"],
    ["(a: string | null)", "(a: string?)"],
    ["(a: string | number)", "(a: string | float)"],
    ["(a: string | number | null)", "(a: string | float?)"],
    [
      "(a: string[], b: readonly string[], c: Array<string>, d: Iterable<string>)",
      "(a: string[], b: string[], c: string[], d: string[])",
    ],
    ["(a: (string | undefined)[])", "(a: any)"],
    ["(a: (string | number)[])", "(a: any)"],
    ["(a: [string, string], b: [string, number])", "(a: string[], b: any)"],
    ["(a: Set<string>, b: Map<string, Order>)", "(a: Set<string>, b: Map<string, Order>)"],
    [
      "(a: Record<string, number>, b: { [id: string]: Order })",
      "(a: Map<string, float>, b: Map<string, Order>)",
    ],
    ["(a: Date, b: Uint8Array, c: Buffer, d: URL)", "(a: datetime, b: bytes, c: bytes, d: any)"],
    ["(a: Order, b: Order[])", "(a: Order, b: Order[])"],
    ["(a: Level, b: Mode, c: Numbered, d: Id)", "(a: Level, b: Mode, c: Numbered, d: string)"],
    ['(a: "x" | "y", b: 1 | 2, c: true)', "(a: string, b: float, c: boolean)"],
    ["(a: Wide)", "(a: string | float)"],
    ["(a: Store, b: Handler, c: () => void)", "(a: any, b: any, c: any)"],
    ["(a: Entry, b: Both)", "(a: Entry, b: Both)"],
    ["(a: Page<Order>)", "(a: Page)"],
    ["(a: Partial<Order>, b: Readonly<Order>)", "(a: any, b: Order)"],
    ["(a: unknown, b: any, c: object, d)", "(a: any, b: any, c: any, d: any)"],
    ["<T>(a: T, b: T[])", "(a: any, b: any[])"],
    ["(a: `x-\u0024{string}`, b: keyof Order)", "(a: string, b: string)"],
    ["({ a, b }: Order, _c: string, ...rest: number[])", "(input: Order, c: string, rest: float[])"],
  ])("%s", async (parameters, shown) => {
    expect(await operation(`${parameters}: void`)).toBe(`operation f${shown}: void`);
  });

  test.each([
    ["(): string", "operation f(): string"],
    ["(): Order | undefined", "operation f(): Order?"],
    ["(): null", "operation f(): any?"],
    ["(): never", "operation f(): any"],
    ["(): Promise<Order[]>", "async operation f(): Order[]"],
    ["(): Promise<void>", "async operation f(): void"],
    ["(): AsyncIterable<Order>", "operation f(): Stream<Order>"],
    ["(): string | Promise<string>", "operation f(): any"],
  ])("%s as a result", async (signature, shown) => {
    expect(await operation(signature)).toBe(shown);
  });

  test("an operation whose names the language cannot write is left out", async () => {
    const lines = await linesOf(
      {
        "src/a/a.ts":
          "export const $f = () => 1;\nexport function g($x: string) {}\nexport function h() {}\n",
        "src/b/b.ts": 'import { $f, g, h } from "../a/a.ts";\n[$f, g, h];\n',
      },
      /^operation/,
    );
    expect(lines).toEqual(["operation h(): void"]);
  });
});
