import { type Diagnostic, diagnostic } from "../../diagnostics/diagnostic.ts";
import type { FileSystem, PathKind } from "../../text/file-system.ts";
import { isInside } from "../../text/paths.ts";
import { asObject, type JsonObject, readJson } from "./json.ts";

/** Reads settings, once each, notes what it read, and says what cannot be used. */
export interface SettingsReader {
  /** Settings are read from here down. */
  readonly within: string;
  /** Nothing where the file is missing or lies outside; an empty object where it is broken, which is reported. */
  json(path: string): JsonObject | undefined;
  text(path: string): string | undefined;
  kindOf(path: string): PathKind | undefined;
  realPath(path: string): string | undefined;
  report(path: string, why: string, offset?: number): void;
  /** Whatever was asked for, there or not: absolute paths. Another answer to any of them changes the facts. */
  readonly asked: ReadonlySet<string>;
  readonly diagnostics: readonly Diagnostic[];
}

/** `shownAs` is how people see an absolute path. */
export function settingsReader(
  files: FileSystem,
  within: string,
  shownAs: (path: string) => string,
): SettingsReader {
  const texts = new Map<string, string | undefined>();
  const objects = new Map<string, JsonObject | undefined>();
  const asked = new Set<string>();
  const told = new Set<string>();
  const diagnostics: Diagnostic[] = [];

  function realPath(path: string): string | undefined {
    asked.add(path);
    return files.realPath(path);
  }

  function text(path: string): string | undefined {
    if (texts.has(path)) return texts.get(path);
    const real = realPath(path);
    const read = real !== undefined && isInside(real, within) ? files.readText(real) : undefined;
    texts.set(path, read?.ok ? read.value.text : undefined);
    if (read !== undefined && !read.ok && read.failure.kind !== "missing") report(path, read.failure.message);
    return texts.get(path);
  }

  function json(path: string): JsonObject | undefined {
    if (objects.has(path)) return objects.get(path);
    const content = text(path);
    if (content === undefined) return undefined;
    const parsed = readJson(content);
    if (!parsed.ok) report(path, parsed.message, parsed.offset);
    const value = parsed.ok ? asObject(parsed.value) : {};
    if (value === undefined) report(path, "holds no JSON object");
    objects.set(path, value ?? {});
    return value ?? {};
  }

  function report(path: string, why: string, offset = 0): void {
    // What several configurations extend is read for each of them.
    const key = `${path}\n${offset}\n${why}`;
    if (told.has(key)) return;
    told.add(key);
    const source = { path: shownAs(path), text: texts.get(path) ?? "" };
    const start = Math.min(offset, source.text.length);
    const span = { source, start, end: Math.min(start + 1, source.text.length) };
    diagnostics.push(diagnostic("source/settings", span, { path: source.path, why }));
  }

  function kindOf(path: string): PathKind | undefined {
    asked.add(path);
    return files.kindOf(path);
  }

  return { within, json, text, kindOf, realPath, report, asked, diagnostics };
}
