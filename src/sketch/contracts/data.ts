import { expand } from "../../conformance/contracts/expand.ts";
import { scopeOf, shapeOf } from "../../conformance/contracts/members.ts";
import type { Named, Names, Typed } from "../../conformance/contracts/names.ts";
import type { CodeType } from "../../extract/outlines.ts";
import type { PlainType } from "../../model/types.ts";
import { readType, type SketchType } from "./types.ts";

/** An entity or an enum that operations speak of. */
export type Data = Entity | Enumeration;

interface Place {
  /** `path#name` of its declaration. */
  readonly key: string;
  readonly path: string;
  readonly name: string;
  /** UTF-16 offset of its name. */
  readonly start: number;
  /** What stands in its place where the sketch does not have it. */
  readonly otherwise: PlainType;
}

interface Entity extends Place {
  readonly kind: "entity";
  /** Others can see it in its file under its name. */
  readonly isExported: boolean;
  readonly fields: readonly Field[];
  /** Of more fields than these nothing is said but their names. */
  readonly further: readonly string[];
}

export interface Field {
  readonly name: string;
  readonly type: SketchType;
  /** There may be none. */
  readonly optional: boolean;
  /** There is always one. */
  readonly required: boolean;
}

interface Enumeration extends Place {
  readonly kind: "enum";
  readonly values: readonly string[];
}

/** One picture holds so many of them. */
const MOST_DATA = 12;
const MOST_FIELDS = 10;
const MOST_VALUES = 12;

/** A name that the language can write as it is. */
export const plainName = /^(?!this$)[\p{L}_][\p{L}\p{N}_]*$/u;

/** The types of the code that are data: things with fields, and lists of values. */
export class DataTypes {
  private readonly names: Names;
  private readonly known = new Map<string, Data | undefined>();

  constructor(names: Names) {
    this.names = names;
  }

  /** Nothing for what is no data, or cannot be said in the words of the model. */
  keyOf(named: Named & { readonly kind: "declared" }): Data | undefined {
    const key = `${named.path}#${named.name}`;
    if (this.known.has(key)) return this.known.get(key);
    // Who comes here again on the way is part of what is asked for.
    this.known.set(key, undefined);
    const data = this.read(key, named);
    this.known.set(key, data);
    return data;
  }

  /** The data to show: what the given types speak of, then what is in that, as far as one picture holds it. */
  chosen(types: readonly SketchType[]): ReadonlyMap<string, Data> {
    const chosen = new Map<string, Data>();
    let wanted = byCount(types);
    while (wanted.length > 0) {
      const fresh: SketchType[] = [];
      for (const key of wanted) {
        const data = this.known.get(key);
        if (data === undefined || chosen.has(key) || chosen.size >= MOST_DATA) continue;
        const full = data.kind === "entity" ? this.withFields(data) : data;
        chosen.set(key, full);
        if (full.kind === "entity") fresh.push(...full.fields.map(({ type }) => type));
      }
      wanted = chosen.size >= MOST_DATA ? [] : byCount(fresh).filter((key) => !chosen.has(key));
    }
    return chosen;
  }

  private read(key: string, { path, name, declarations }: Named & { kind: "declared" }): Data | undefined {
    const [first] = declarations;
    if (first === undefined || !plainName.test(name) || name === "default") return undefined;
    const place = { key, path, name, start: first.start };
    const listed = declarations.flatMap((one) => (one.kind === "enum" ? one.values : []));
    if (declarations.some(({ kind }) => kind === "enum")) {
      const isNamed = listed.every(({ value }) => typeof value === "string");
      return enumeration(
        { ...place, otherwise: "any" },
        listed.map((one) => (isNamed ? String(one.value) : one.name)),
      );
    }
    const alias = declarations.find((one) => one.kind === "type");
    if (alias?.kind === "type" && alias.type.kind === "union") {
      const values = textsOf(alias.type);
      return values && enumeration({ ...place, otherwise: "string" }, values);
    }
    if (alias?.kind === "type" && alias.type.kind !== "object" && alias.type.kind !== "intersection")
      return undefined;
    if (!declarations.some(({ kind }) => kind === "type" || kind === "interface" || kind === "class"))
      return undefined;
    if (!this.isData({ path, name })) return undefined;
    const { exports } = this.names.outlineOf(path) ?? {};
    const own = exports?.get(name);
    const isExported = own?.kind === "local" && own.name === name;
    return { ...place, otherwise: "any", kind: "entity", isExported, fields: [], further: [] };
  }

  private typedOf({ path, name }: Pick<Place, "path" | "name">): Typed {
    const type: CodeType = { kind: "reference", name, arguments: [], place: { path, name } };
    return { type, scope: scopeOf(path) };
  }

  /** Something with fields, and hardly anything else. */
  private isData(place: Pick<Place, "path" | "name">): boolean {
    const { members } = shapeOf(this.names, this.typedOf(place));
    const seen = [...members.values()].filter(({ member }) => member.hidden === undefined);
    const methods = seen.filter(({ member, scope }) => this.isFunction(member, { type: member.type, scope }));
    const fields = seen.length - methods.length;
    return fields > 0 && fields >= methods.length * 2;
  }

  private isFunction(member: { readonly kind: string; readonly type: CodeType }, typed: Typed): boolean {
    if (member.kind === "method" || member.type.kind === "function") return true;
    return member.type.kind === "reference" && expand(this.names, typed).type.kind === "function";
  }

  private withFields(entity: Entity): Entity {
    const { members } = shapeOf(this.names, this.typedOf(entity));
    const fields: Field[] = [];
    const further: string[] = [];
    for (const { member, scope } of members.values()) {
      const typed = { type: member.type, scope };
      if (member.hidden !== undefined || !plainName.test(member.name) || this.isFunction(member, typed))
        continue;
      if (fields.length >= MOST_FIELDS) further.push(member.name);
      else {
        const { type, optional } = readType({ names: this.names, data: this }, typed, member.name);
        const isKnown = type !== undefined;
        fields.push({
          name: member.name,
          type: type ?? { kind: "plain", name: "any" },
          optional: isKnown && optional,
          required: isKnown && !optional && !member.optional,
        });
      }
    }
    return { ...entity, fields, further };
  }
}

function enumeration(place: Place, values: readonly string[]): Enumeration | undefined {
  const isFine = values.length > 1 && values.length <= MOST_VALUES && new Set(values).size === values.length;
  return isFine && values.every((one) => /^[\p{L}\p{N}_ ./:-]+$/u.test(one))
    ? { ...place, kind: "enum", values }
    : undefined;
}

/** The texts of a union that holds nothing else. */
function textsOf(type: CodeType & { readonly kind: "union" }): readonly string[] | undefined {
  const texts = type.members.flatMap((one) =>
    one.kind === "literal" && typeof one.value === "string" ? [one.value] : [],
  );
  return texts.length === type.members.length ? texts : undefined;
}

/** The data in types, what is spoken of most first. */
function byCount(types: readonly SketchType[]): readonly string[] {
  const counts = new Map<string, number>();
  const pending = [...types].reverse();
  for (let one = pending.pop(); one !== undefined; one = pending.pop()) {
    if (one.kind === "data") counts.set(one.key, (counts.get(one.key) ?? 0) + 1);
    else if (one.kind === "list") pending.push(one.element);
    else if (one.kind === "generic") pending.push(...one.arguments);
    else if (one.kind === "union") pending.push(...one.members);
  }
  return [...counts].sort(([, a], [, b]) => b - a).map(([key]) => key);
}
