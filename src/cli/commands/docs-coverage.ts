import { hasErrors } from "../../diagnostics/diagnostic.ts";
import {
  type DocumentCoverage,
  documentCoverage,
  templateMeant,
  templateNames,
} from "../../workspace/documents.ts";
import type { Invocation } from "../command.ts";
import { type ExitCode, exitCodes, Refusal } from "../exit.ts";
import { readSoundModel } from "../model.ts";
import { printDiagnostics } from "../report.ts";
import { print } from "../shell.ts";

/** `lintel docs coverage`: how much of each document a model fills, and what would fill the rest. */
export async function docsCoverage(invocation: Invocation): Promise<ExitCode> {
  const { options, shell } = invocation;
  const asked = options.get("template");
  const least = leastOf(options.get("min"));
  const workspace = await readSoundModel(invocation);
  if (workspace === undefined) return exitCodes.findings;
  const own = workspace.model.documents.map(({ template }) => template);
  if (asked !== undefined && ![...templateNames(), ...own].includes(asked))
    throw new Refusal(noTemplate(asked));
  const { all, diagnostics } = await documentCoverage(shell.fs, workspace, asked);
  await printDiagnostics(invocation, diagnostics, "stderr", options.get("diagnostics") ?? "human");
  if (hasErrors(diagnostics)) return exitCodes.findings;
  print("stdout", options.get("format") === "json" ? asJson(all) : all.map(asText).join("\n"));
  const short = all.filter(({ percent }) => percent < least);
  if (short.length === 0) return exitCodes.fine;
  if (!options.has("quiet")) print("stderr", tooLittle(short, least));
  return exitCodes.findings;
}

function tooLittle(short: readonly DocumentCoverage[], least: number): string {
  const told = short.map(({ template, path, percent }) => `${path ?? template} (${percent} %)`);
  return `Filled to less than ${least} %: ${told.join(", ")}.\n`;
}

function leastOf(given: string | undefined): number {
  if (given === undefined) return 0;
  if (!/^\d{1,3}$/.test(given) || Number(given) > 100)
    throw new Refusal(`--min takes a number of per cent, 0 to 100, not \`${given}\`.`);
  return Number(given);
}

function asJson(all: readonly DocumentCoverage[]): string {
  return `${JSON.stringify({ templates: all }, null, 2)}\n`;
}

function asText({ template, path, filled, all, percent, sections }: DocumentCoverage): string {
  const head = `${path === undefined ? template : `${path} (${template})`}: ${filled} of ${all} lines filled (${percent} %)\n`;
  const open = sections.filter(({ gaps }) => gaps.length > 0);
  const width = Math.max(0, ...open.flatMap(({ gaps }) => gaps.map(({ label }) => label.length)));
  const parts = open.map(({ section, filled: some, all: of, gaps }) => {
    const lines = gaps.map(({ label, fill }) => `    ${label.padEnd(width)}  ${fill}\n`);
    return `\n  ${section.join(" > ") || "Outside of sections"} (${some} of ${of})\n${lines.join("")}`;
  });
  return head + parts.join("");
}

function noTemplate(name: string): string {
  const meant = templateMeant(name);
  const help =
    meant === undefined ? `There are ${templateNames().join(", ")}.` : `Did you mean \`${meant}\`?`;
  return `There is no template \`${name}\`. ${help}`;
}
