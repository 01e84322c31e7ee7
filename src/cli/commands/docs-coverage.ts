import {
  type TemplateCoverage,
  templateCoverage,
  templateMeant,
  templateNames,
} from "../../workspace/documents.ts";
import type { Invocation } from "../command.ts";
import { type ExitCode, exitCodes, Refusal } from "../exit.ts";
import { readSoundModel } from "../model.ts";
import { print } from "../shell.ts";

/** `lintel docs coverage`: how much of each template a model fills, and what would fill the rest. */
export async function docsCoverage(invocation: Invocation): Promise<ExitCode> {
  const { options, shell } = invocation;
  const asked = options.get("template");
  if (asked !== undefined && !templateNames().includes(asked)) throw new Refusal(noTemplate(asked));
  const least = leastOf(options.get("min"));
  const workspace = await readSoundModel(invocation);
  if (workspace === undefined) return exitCodes.findings;
  const declared = new Set(workspace.model.documents.map(({ template }) => template));
  const usual = templateNames().filter((name) => declared.size === 0 || declared.has(name));
  const names = asked === undefined ? (usual.length === 0 ? templateNames() : usual) : [asked];
  const all: TemplateCoverage[] = [];
  for (const name of names) all.push(await templateCoverage(shell.fs, workspace, name));
  print("stdout", options.get("format") === "json" ? asJson(all) : all.map(asText).join("\n"));
  return all.every(({ percent }) => percent >= least) ? exitCodes.fine : exitCodes.findings;
}

function leastOf(given: string | undefined): number {
  if (given === undefined) return 0;
  if (!/^\d{1,3}$/.test(given) || Number(given) > 100)
    throw new Refusal(`--min takes a number of per cent, 0 to 100, not \`${given}\`.`);
  return Number(given);
}

function asJson(all: readonly TemplateCoverage[]): string {
  return `${JSON.stringify({ templates: all }, null, 2)}\n`;
}

function asText({ template, filled, all, percent, sections }: TemplateCoverage): string {
  const head = `${template}: ${filled} of ${all} lines filled (${percent} %)\n`;
  const open = sections.filter(({ gaps }) => gaps.length > 0);
  const width = Math.max(0, ...open.flatMap(({ gaps }) => gaps.map(({ label }) => label.length)));
  const parts = open.map(({ section, filled: some, all: of, gaps }) => {
    const lines = gaps.map(({ label, fill }) => `    ${label.padEnd(width)}  ${fill}\n`);
    return `\n  ${section.join(" > ") || "At the head"} (${some} of ${of})\n${lines.join("")}`;
  });
  return head + parts.join("");
}

function noTemplate(name: string): string {
  const meant = templateMeant(name);
  const help =
    meant === undefined ? `There are ${templateNames().join(", ")}.` : `Did you mean \`${meant}\`?`;
  return `There is no template \`${name}\`. ${help}`;
}
