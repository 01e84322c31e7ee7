import type { Element } from "../model/model.ts";
import { type CheckInput, type CodeImport, fileOf, spanOfImport } from "./code.ts";
import { finding } from "./finding.ts";
import type { Declarations } from "./relationships.ts";
import type { Broken } from "./rules/rule-check.ts";
import { severityOf } from "./severity.ts";
import type { Use } from "./uses.ts";

/** Two elements of which one uses the other, and nothing declares it. */
export interface Divergence {
  readonly from: Element;
  readonly to: Element;
  readonly imports: readonly CodeImport[];
}

/** Uses that no relationship allows, neither between the two nor between what they stand in. */
export function divergencesIn(declarations: Declarations, uses: readonly Use[]): readonly Divergence[] {
  return uses.flatMap((use) => {
    const { from, to } = use;
    if (from === undefined || declarations.allowing(from, to).length > 0) return [];
    return [{ from, to, imports: use.imports }];
  });
}

/** Each import of a divergence, at the import. */
export function undeclared(
  input: CheckInput,
  declarations: Declarations,
  divergences: readonly Divergence[],
): readonly Broken[] {
  return divergences.flatMap(({ from, to, imports }) => {
    const near = nearlyAllows(declarations, from, to);
    return imports.flatMap((one): Broken[] => {
      const severity = severityOf(one.codebase.settings.undeclared, "error");
      if (severity === undefined) return [];
      const path = fileOf(one) ?? to.path;
      const identity = { at: one.file, what: path, family: `${from.path}\n${to.path}` };
      const label = `leads to ${input.shownPath(path)}${one.fact.typeOnly ? ", for a type" : ""}`;
      const made = finding(
        "code/undeclared",
        identity,
        spanOfImport(input, one),
        { from: from.path, to: to.path },
        {
          severity,
          label,
          related: near,
          help: `declare it (\`${from.path} -> ${to.path} "…"\`), or take the import out`,
        },
      );
      return [{ import: one, finding: made }];
    });
  });
}

/** A relationship that one may have taken for the one that is missing. */
function nearlyAllows(declarations: Declarations, from: Element, to: Element) {
  const [reversed] = declarations.allowing(to, from);
  if (reversed !== undefined) return [{ span: reversed.span, message: "declared the other way round" }];
  const partial = declarations.partial(from, to);
  if (partial === undefined) return [];
  return [
    { span: partial.span, message: `declared from \`${partial.from.path}\` to \`${partial.to.path}\` alone` },
  ];
}
