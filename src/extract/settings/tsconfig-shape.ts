import { asObject, asText, type JsonObject } from "./json.ts";

/** A setting that is not of the form that TypeScript asks for. */
export interface Misshapen {
  readonly name: string;
  /** What it should be: `a list of texts`. */
  readonly wanted: string;
}

interface Form {
  readonly wanted: string;
  readonly fits: (value: unknown) => boolean;
}

const text: Form = { wanted: "a text", fits: (value) => asText(value) !== undefined };
const texts: Form = {
  wanted: "a list of texts",
  fits: (value) => Array.isArray(value) && value.every((one) => asText(one) !== undefined),
};
const object: Form = { wanted: "an object", fits: (value) => asObject(value) !== undefined };

/** What of a configuration decides where imports lead. */
const outer: Readonly<Record<string, Form>> = {
  extends: { wanted: "a text or a list of texts", fits: (value) => text.fits(value) || texts.fits(value) },
  files: texts,
  include: texts,
  exclude: texts,
  references: {
    wanted: "a list of objects with a `path`",
    fits: (value) => Array.isArray(value) && value.every((one) => text.fits(asObject(one)?.path)),
  },
  compilerOptions: object,
};

const options: Readonly<Record<string, Form>> = {
  baseUrl: text,
  rootDir: text,
  outDir: text,
  declarationDir: text,
  rootDirs: texts,
  moduleSuffixes: texts,
  customConditions: texts,
  paths: {
    wanted: "an object of lists of texts",
    fits: (value) => Object.values(asObject(value) ?? { none: undefined }).every(texts.fits),
  },
};

/** Settings of a `tsconfig.json` that cannot be used; `null` takes one back that was extended. */
export function misshapenIn(json: JsonObject): readonly Misshapen[] {
  return [...faultsIn(outer, json), ...faultsIn(options, asObject(json.compilerOptions) ?? {})];
}

function faultsIn(forms: Readonly<Record<string, Form>>, json: JsonObject): readonly Misshapen[] {
  return Object.entries(forms).flatMap(([name, { wanted, fits }]) => {
    const value = Object.hasOwn(json, name) ? json[name] : null;
    return value === null || fits(value) ? [] : [{ name, wanted }];
  });
}
