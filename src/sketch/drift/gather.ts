import type { CodeImport } from "../../conformance/code.ts";
import type { CheckContext } from "../../conformance/context.ts";
import type { Divergence } from "../../conformance/divergences.ts";
import type { Element, Relationship } from "../../model/model.ts";
import { verbOf } from "../edges.ts";
import { type Literal, literalGlobs } from "../globs.ts";
import { Ids, titleOf } from "../names.ts";
import { quoted } from "../quote.ts";
import { type Change, type DriftInput, lineAt } from "./change.ts";
import { contractChanges } from "./contracts.ts";
import { movedTo } from "./moved.ts";
import { globsOf, nameOf, neighbourhoods, type Stray, straysIn } from "./new-code.ts";
import { serviceChanges } from "./services.ts";

/**
 * What has changed in the code since its model was written, in the order: code, relationships, interfaces and data, services; each in the
 * order of its places. What imports show rests on imports that may not be confirmed.
 */
export function gatherChanges(input: DriftInput): readonly Change[] {
  const { context, manifests } = input;
  const literal = literalGlobs(context.code.files.keys());
  const strays = straysIn(context, (folder) => manifests.get(folder)?.name !== undefined && folder !== "");
  const { changes: moved, taken } = mappingChanges(input, literal, strays);
  const fresh = strays.filter((stray) => !taken.has(stray));
  return [
    ...moved,
    ...newCode(input, literal, fresh),
    ...context.divergences.flatMap((one) => newRelationship(input, one)),
    ...context.relationships.flatMap(({ relationship, verdict }) =>
      verdict === "absent" ? goneRelationship(relationship) : [],
    ),
    ...contractChanges(input.findings),
    ...serviceChanges(input),
  ];
}

/** Globs that match nothing any more: what they meant has moved, or is gone. */
function mappingChanges(
  { context, shownPath }: DriftInput,
  literal: Literal,
  strays: readonly Stray[],
): { readonly changes: readonly Change[]; readonly taken: ReadonlySet<Stray> } {
  const taken = new Set<Stray>();
  const empty = new Set(
    context.ownership.findings.flatMap(({ code, at, what }) =>
      code === "code/empty-mapping" ? [`${at}\n${what}`] : [],
    ),
  );
  const changes = context.input.model.elements.flatMap((element) =>
    element.code.flatMap((pattern): Change[] => {
      if (!empty.has(`${element.path}\n${pattern.pattern}`)) return [];
      const { source, start: offset } = pattern.span;
      const place = { source, offset, inside: element };
      const remove = [`code ${quoted(pattern.pattern)}`];
      const to = movedTo(
        pattern.pattern,
        strays.filter((stray) => !taken.has(stray)),
      );
      if (to === undefined) {
        const isEmpty = ({ path, code, children }: Element) =>
          children.length === 0 && code.every((one) => empty.has(`${path}\n${one.pattern}`));
        const all = isEmpty(element) ? `; if its code is gone, \`${element.path}\` can go as well` : "";
        const message = `\`${pattern.pattern}\` of \`${element.path}\` matches nothing any more${all}.`;
        return [{ kind: "gone-code", message, ...place, add: [], remove }];
      }
      taken.add(to);
      const globs = globsOf(to, directoryOf(context, to), literal);
      const there = shownPath(to.isFolder ? to.path.slice(0, -1) : (to.files[0] ?? to.path));
      const message = `\`${pattern.pattern}\` of \`${element.path}\` matches nothing any more; \`${there}\` may be where it is now.`;
      return [
        { kind: "moved-code", message, ...place, remove, add: [`code ${globs.map(quoted).join(", ")}`] },
      ];
    }),
  );
  return { changes, taken };
}

function directoryOf({ code }: CheckContext, { files }: Stray): string {
  return code.files.get(files[0] ?? "")?.settings.directory ?? "";
}

function newCode(
  { context, source, shownPath, manifests }: DriftInput,
  literal: Literal,
  strays: readonly Stray[],
): readonly Change[] {
  const ids = new Map<Element | undefined, Ids>();
  const neighbourhoodOf = neighbourhoods(context);
  return strays.map((stray): Change => {
    const { parent, kind, after, owner } = neighbourhoodOf(stray);
    const globs = globsOf(stray, directoryOf(context, stray), literal);
    const many = stray.files.length === 1 ? "1 file" : `${stray.files.length} files`;
    const first = shownPath(stray.files[0] ?? "");
    if (!stray.isFolder && owner !== undefined) {
      const message = `${stray.files.length === 1 ? `\`${first}\`` : `${many} beside \`${first}\``} ${stray.files.length === 1 ? "belongs" : "belong"} to no element.`;
      const at = owner.code.at(-1)?.span ?? owner.span;
      return {
        kind: "new-code",
        message,
        source: at.source,
        offset: at.start,
        inside: owner,
        add: [`code ${globs.map(quoted).join(", ")}`],
        remove: [],
      };
    }
    const known = ids.get(parent) ?? new Ids(idsIn(context, parent));
    ids.set(parent, known);
    const name = (stray.isFolder && manifests.get(stray.path)?.name) || nameOf(stray);
    const shown = stray.isFolder ? `\`${shownPath(stray.path.slice(0, -1))}\` (${many})` : `\`${first}\``;
    const id = known.take(name);
    const line = `${id} = ${kind} ${quoted(titleOf(name))} { code ${globs.map(quoted).join(", ")} }`;
    const at = after?.span ?? parent?.span ?? { source, start: source.text.length };
    return {
      kind: "new-code",
      message: `${shown} belongs to no element.`,
      source: at.source,
      offset: at.start,
      ...(parent !== undefined && { inside: parent }),
      add: [line],
      remove: [],
      path: parent === undefined ? id : `${parent.path}.${id}`,
    };
  });
}

function idsIn({ input }: CheckContext, parent: Element | undefined): readonly string[] {
  const siblings = parent?.children ?? input.model.elements.filter((element) => element.parent === undefined);
  return siblings.flatMap(({ id }) => id ?? []);
}

function newRelationship({ shownPath }: DriftInput, { from, to, imports }: Divergence): readonly Change[] {
  const [witness] = imports as readonly CodeImport[];
  if (witness === undefined) return [];
  const verb = verbOf({ to: undefined, imports: imports.map(({ fact }) => fact) });
  const place = `${shownPath(witness.file)}:${witness.fact.line}:${witness.fact.column}`;
  const times = imports.length === 1 ? "" : ` and ${imports.length - 1} more`;
  return [
    {
      kind: "new-relationship",
      message: `\`${from.path}\` uses \`${to.path}\` (${place}${times}), which nothing declares.`,
      source: from.span.source,
      offset: from.span.start,
      inside: from,
      add: [`-> ${to.path} ${quoted(verb)}`],
      remove: [],
      use: { to: to.path, place: `${place}${times}` },
    },
  ];
}

/** What is required of the other element says the same: it goes as well. */
function goneRelationship({ from, to, span }: Relationship): readonly Change[] {
  const required = from.requires.flatMap((one) => (one.provider === to ? [lineAt(one.span)] : []));
  return [
    {
      kind: "gone-relationship",
      message: `No code of \`${from.path}\` uses \`${to.path}\` any more.`,
      source: span.source,
      offset: span.start,
      add: [],
      remove: [...new Set([lineAt(span), ...required])],
    },
  ];
}
