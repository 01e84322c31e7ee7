import { suggest } from "../../diagnostics/suggest.ts";
import type { Interface, InterfaceOperation } from "../../model/model.ts";
import type { Span } from "../../text/source.ts";
import { type Finding, finding } from "../finding.ts";
import type { Contracts, Subject } from "./contract-check.ts";
import type { Found } from "./members.ts";
import { compareOperation } from "./operations.ts";

/** The operations of an interface against what the code has under its name. */
export function checkOperations(contracts: Contracts, one: Interface, subject: Subject): readonly Finding[] {
  return one.operations.flatMap((operation) => {
    contracts.tally.operations++;
    const found = subject.shape.members.get(operation.name);
    return found === undefined
      ? missing(contracts, operation, subject)
      : present(contracts, operation, found, subject);
  });
}

function missing({ tally }: Contracts, operation: InterfaceOperation, subject: Subject): readonly Finding[] {
  if (subject.shape.open) {
    tally.leave("operation", operation.path);
    return [];
  }
  const near = suggest(operation.name, subject.shape.members.keys());
  const help = near === undefined ? undefined : `did you mean \`${near}\`?`;
  return [absent(operation, subject, "is not there", help)];
}

function absent(
  operation: InterfaceOperation,
  { title, span, path }: Subject,
  why: string,
  help: string | undefined,
  at: Span | undefined = span,
): Finding {
  const related = at && [{ span: at, message: "looked for here" }];
  return finding(
    "contract/operation",
    { at: operation.path, what: `${path} ${title}` },
    operation.span,
    { operation: nameOf(operation), symbol: title, why },
    { related, ...(help !== undefined && { help }) },
  );
}

function nameOf({ interface: { id, title }, name }: InterfaceOperation): string {
  return `${id ?? title}.${name}`;
}

function present(
  contracts: Contracts,
  operation: InterfaceOperation,
  found: Found,
  subject: Subject,
): readonly Finding[] {
  const { member } = found;
  const place = spanOf(contracts, found);
  if (member.hidden === "private" || member.hidden === "protected")
    return [absent(operation, subject, `is ${member.hidden}`, undefined, place)];
  if (member.optional) return [absent(operation, subject, "is optional", "take the `?` away there", place)];
  const { tally } = contracts;
  const verdict = compareOperation(contracts.comparingIn(found.scope.path), operation, found);
  if (verdict === "not-callable") return [absent(operation, subject, "is no function", undefined, place)];
  if (verdict === "undecided") {
    tally.leave("operation", operation.path);
    return [];
  }
  for (const kind of verdict.undecided) tally.leave(kind, operation.path);
  return verdict.faults.map(({ code, why, help }) =>
    finding(
      code,
      { at: operation.path, what: `${subject.path} ${subject.title}` },
      operation.span,
      { operation: nameOf(operation), symbol: subject.title, why },
      {
        ...(place !== undefined && { related: [{ span: place, message: "in the code" }] }),
        ...(help !== undefined && { help }),
      },
    ),
  );
}

/** Where a member stands in the code; nothing where a checker has made it up. */
export function spanOf({ context }: Contracts, { member, scope }: Found): Span | undefined {
  const { start, end } = member;
  return end === 0 ? undefined : { source: context.input.sourceOf(scope.path), start, end };
}
