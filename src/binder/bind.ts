import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Model } from "../model/model.ts";
import type { Source } from "../text/source.ts";
import { type Binding, createBinding } from "./context.ts";
import { declareFiles } from "./declare.ts";
import { finishConcerns } from "./descriptive/concerns.ts";
import { checkIntegrations } from "./descriptive/integrations.ts";
import { noteSyntaxErrors, spoiltPlaces } from "./faults.ts";
import { declareKinds } from "./kinds.ts";
import { withoutEchoes } from "./one-fault.ts";
import { lowerRelations } from "./relationships.ts";
import { lowerRequirements } from "./requirements.ts";
import { unknownNames } from "./resolve.ts";
import type { BoundFile } from "./symbols.ts";

export interface BindOptions {
  /** An include failed or a file could not be read: names that are not found may stand there. */
  readonly incomplete?: boolean;
}

export interface BindResult {
  readonly model: Model;
  /** In the order of the files, in a file by offset; those of parsing are not among them. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Makes a model of parsed files, in the order of inclusion. Never throws: what does not resolve or
 * does not fit is reported, once for each fault, and left out.
 */
export function bind(files: readonly BoundFile[], options: BindOptions = {}): BindResult {
  const binding = createBinding(files, options.incomplete ?? false);
  for (const file of files) noteSyntaxErrors(binding, file);
  declareKinds(binding);
  declareFiles(binding);
  lowerRelations(binding);
  for (const lower of binding.lowering) lower();
  lowerRequirements(binding);
  for (const check of binding.checks) check();
  checkIntegrations(binding);
  const { model } = binding;
  model.concerns.push(...finishConcerns(binding));
  return { model: model as Model, diagnostics: inOrder(binding) };
}

function inOrder(binding: Binding): readonly Diagnostic[] {
  const isSpoilt = spoiltPlaces(binding);
  const known = binding.diagnostics.filter((diagnostic) => !isSpoilt(diagnostic.span));
  const all = [...known, ...unknownNames(binding, isSpoilt)];
  const rank = new Map<Source, number>(binding.files.map((file, index) => [file.source, index]));
  const rankOf = (diagnostic: Diagnostic): number => rank.get(diagnostic.span.source) ?? 0;
  return [...withoutEchoes(binding.files, all)].sort(
    (a, b) => rankOf(a) - rankOf(b) || a.span.start - b.span.start,
  );
}
