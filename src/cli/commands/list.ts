import { displayWidth, visible } from "../../text/width.ts";
import { type Item, type Summary, summarizeModel, type ViewItem } from "../../workspace/summary.ts";
import type { Invocation } from "../command.ts";
import { type ExitCode, exitCodes } from "../exit.ts";
import { readSoundModel } from "../model.ts";
import { print } from "../shell.ts";

/** `lintel list`. */
export async function list(invocation: Invocation): Promise<ExitCode> {
  const workspace = await readSoundModel(invocation);
  if (workspace === undefined) return exitCodes.findings;
  const summary = summarizeModel(workspace.model);
  const json = invocation.options.get("format") === "json";
  print("stdout", json ? `${JSON.stringify(summary, undefined, 2)}\n` : summaryText(summary));
  return exitCodes.fine;
}

/** Cells of a line; the first is what to refer to it by. */
type Row = readonly string[];

function summaryText(summary: Summary): string {
  const heading = [summary.title, summary.description].filter((text) => text !== undefined).join(": ");
  const sections = [
    ...(heading === "" ? [] : [`${visible(heading)}\n`]),
    section("Views", summary.views.map(viewRow)),
    section("Drawn when asked for by key", summary.furtherViews.map(viewRow)),
    ...elementSections(summary),
    section(
      "Interfaces",
      summary.interfaces.map((i) => [
        i.path,
        i.title,
        [...i.operations, ...i.events, ...i.endpoints].join(", "),
      ]),
    ),
    section(
      "Entities",
      summary.entities.map((e) => [e.path, titleOf(e), e.fields.join(", ")]),
    ),
    section(
      "Enums",
      summary.enums.map((e) => [e.path, titleOf(e), e.values.join(", ")]),
    ),
    section(
      "Flows",
      summary.flows.map((flow) => [flow.path, flow.title, counted(flow.steps, "step")]),
    ),
    section(
      "States",
      summary.states.map((machine) => [machine.path, machine.title, machine.states.join(", ")]),
    ),
    section(
      "Environments",
      summary.environments.map((environment) => [environment.path, environment.title]),
    ),
    section("Records", countRows(summary.records)),
    section("Concerns", countRows(summary.concerns)),
    section(
      "Rules",
      summary.rules.map((title) => [title]),
    ),
    section(
      "Documents",
      summary.documents.map((path) => [path]),
    ),
  ];
  return sections.filter((text) => text !== "").join("\n") || "The model is empty.\n";
}

function viewRow({ key, title, kind, of }: ViewItem): Row {
  return [key, title, `${kind} ${of ?? ""}`];
}

/** A title that only repeats the name says nothing. */
function titleOf({ path, title }: Item): string {
  return title === path ? "" : title;
}

/** A section for each kind, in the order in which kinds first appear; relationships are only counted. */
function elementSections({ elements, relationships }: Summary): readonly string[] {
  const kinds = [...new Set(elements.map((element) => element.kind))];
  const byKind = kinds.map((kind) =>
    section(
      `Elements: ${kind}`,
      elements.filter((e) => e.kind === kind).map((e) => [e.path, e.title, e.technology.join(", ")]),
    ),
  );
  return relationships === 0 ? byKind : [...byKind, `Relationships (${relationships})\n`];
}

function countRows(counts: Readonly<Record<string, number>>): readonly Row[] {
  return Object.entries(counts).map(([keyword, count]) => [keyword, String(count)]);
}

function section(title: string, rows: readonly Row[]): string {
  if (rows.length === 0) return "";
  const shown = rows.map((row) => row.map((cell) => visible(cell).trimEnd()));
  const widths = [0, 1].map((column) =>
    Math.min(48, Math.max(...shown.map((row) => displayWidth(row[column] ?? "")))),
  );
  const lines = shown.map((row) =>
    `  ${row.map((cell, i) => padded(cell, widths[i] ?? 0)).join("  ")}`.trimEnd(),
  );
  return `${visible(title)} (${rows.length})\n${lines.join("\n")}\n`;
}

function padded(text: string, width: number): string {
  return text + " ".repeat(Math.max(0, width - displayWidth(text)));
}

function counted(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? "" : "s"}`;
}
