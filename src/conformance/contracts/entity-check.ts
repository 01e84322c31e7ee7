import { suggest } from "../../diagnostics/suggest.ts";
import type { Entity, EntityField } from "../../model/model.ts";
import { typeText } from "../../model/types.ts";
import { type Finding, finding } from "../finding.ts";
import { compareTypes } from "./compare.ts";
import { type Contracts, type Subject, subjectOf } from "./contract-check.ts";
import { spanOf } from "./interface-check.ts";
import type { Found } from "./members.ts";
import { codeTypeText } from "./text.ts";

/** The fields of an entity against the types that its `code` names. */
export function checkEntity(contracts: Contracts, entity: Entity): readonly Finding[] {
  return entity.code.flatMap((pattern) => {
    const found = subjectOf(contracts, pattern, entity, entity.id ?? entity.title);
    if (found === undefined) return [];
    if ("finding" in found) return [found.finding];
    return entity.fields.flatMap((field) => checkField(contracts, entity, field, found));
  });
}

function checkField(
  contracts: Contracts,
  entity: Entity,
  field: EntityField,
  subject: Subject,
): readonly Finding[] {
  const { tally } = contracts;
  tally.fields++;
  const found = subject.shape.members.get(field.name);
  const name = `${entity.id ?? entity.title}.${field.name}`;
  const identity = { at: `${entity.path}.${field.name}`, what: `${subject.path} ${subject.title}` };
  if (found === undefined || found.member.hidden !== undefined) {
    if (subject.shape.open && found === undefined) {
      tally.leave("field", identity.at);
      return [];
    }
    const near = suggest(field.name, subject.shape.members.keys());
    const help = near === undefined ? undefined : `did you mean \`${near}\`?`;
    const why = found === undefined ? "is not there" : `is ${found.member.hidden}`;
    const related = subject.span && [{ span: subject.span, message: "looked for here" }];
    const details = { related, ...(help !== undefined && { help }) };
    return [
      finding("contract/field", identity, field.span, { field: name, symbol: subject.title, why }, details),
    ];
  }
  const why = faultOf(contracts, field, found, identity.at);
  if (why === undefined) return [];
  const place = spanOf(contracts, found);
  const related = place && [{ span: place, message: "in the code" }];
  return [
    finding(
      why.code,
      identity,
      field.span,
      { field: name, symbol: subject.title, why: why.text },
      { related },
    ),
  ];
}

interface FieldFault {
  readonly code: "contract/field-type" | "contract/field-optional";
  readonly text: string;
}

function faultOf(
  contracts: Contracts,
  field: EntityField,
  { member, scope }: Found,
  path: string,
): FieldFault | undefined {
  const code = { type: member.type, scope };
  const { verdict, modelOptional, codeOptional } = compareTypes(
    contracts.comparingIn(scope.path),
    field.type,
    code,
  );
  if (verdict === "different") {
    const text = `it is \`${codeTypeText(member.type)}\` there, not \`${typeText(field.type)}\``;
    return { code: "contract/field-type", text };
  }
  if (verdict === "undecided") contracts.tally.leave("field", path);
  const may = member.optional || codeOptional;
  if (modelOptional && !may && verdict === "same")
    return { code: "contract/field-optional", text: "it is always there in the code" };
  // What is neither `required` nor a key nor `?` may be either.
  const must = (field.required || field.key) && !modelOptional;
  if (must && may) return { code: "contract/field-optional", text: "it may be missing in the code" };
  return undefined;
}
