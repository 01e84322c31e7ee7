import type { Element, Model, Relationship } from "../../model/model.ts";
import { isInside, isWithin } from "../../model/queries.ts";
import { hasText, itemsSlot, type Slot, textSlot } from "../slots.ts";
import { addTo, titlesOf } from "./elements.ts";
import type { Facts } from "./records.ts";
import type { Scope } from "./scope.ts";

/** Somebody or something that the document's element deals with. */
export interface PartnerFacts {
  readonly title: string;
  readonly purpose: Slot;
  /** What it does with the element, or hands to it. */
  readonly inputs: Slot;
  /** What the element wants of it, or hands to it. */
  readonly outputs: Slot;
}

/** One way in or out. */
export interface ChannelFacts {
  readonly from: string;
  readonly to: string;
  readonly technology: Slot;
  readonly data: Slot;
}

export interface SurroundingFacts {
  readonly partners: Facts<PartnerFacts>;
  readonly channels: Facts<ChannelFacts>;
}

/** What crosses the border of the document's element: by whom, and by which way. */
export function surroundingFacts({ subject, relationships, isInScope }: Scope): SurroundingFacts {
  const crossing = relationships.filter(({ from, to }) => isInScope(from) !== isInScope(to));
  const apart = crossing.filter(
    ({ from, to }) => subject === undefined || !(isInside(subject, from) || isInside(subject, to)),
  );
  const byPartner = new Map<Element, Relationship[]>();
  for (const relationship of apart) {
    const { from, to } = relationship;
    addTo(byPartner, partnerIn(isInScope(from) ? to : from, subject), relationship);
  }
  const name = subject?.path ?? "name";
  const fill = `… -> ${name} "…"`;
  return {
    partners: {
      items: [...byPartner].map(([partner, between]) => partnerOf(partner, between, fill)),
      fill,
      derived: true,
    },
    channels: { items: channelsOf(apart), fill: `… -> ${name} "…" "technology"`, derived: true },
  };
}

/** Whom a person from outside would name: the largest thing around it that does not hold the document's element too. */
function partnerIn(element: Element, subject: Element | undefined): Element {
  const { parent } = element;
  if (parent === undefined || (subject !== undefined && isInside(subject, parent))) return element;
  return partnerIn(parent, subject);
}

function partnerOf(partner: Element, between: readonly Relationship[], fill: string): PartnerFacts {
  const { title, path } = partner;
  return {
    title,
    purpose: textSlot(partner.purpose ?? partner.description, `${path} { purpose "…" }`, true),
    inputs: itemsSlot(saidOf(between.filter(({ from }) => isWithin(from, partner))), fill, true),
    outputs: itemsSlot(saidOf(between.filter(({ to }) => isWithin(to, partner))), fill, true),
  };
}

function saidOf(relationships: readonly Relationship[]): readonly string[] {
  const said = relationships.map(({ description, requires, carries }) =>
    [description, requires?.title, titlesOf(carries)].find(hasText),
  );
  return [...new Set(said.filter(hasText))];
}

/** One for each pair and technology, with all that goes that way. */
function channelsOf(relationships: readonly Relationship[]): readonly ChannelFacts[] {
  const channels = new Map<string, Relationship[]>();
  for (const relationship of relationships) {
    const { from, to, technology } = relationship;
    addTo(channels, JSON.stringify([from.path, to.path, technology]), relationship);
  }
  return [...channels.values()].flatMap((same): ChannelFacts[] => {
    const [first] = same;
    if (first === undefined) return [];
    const { from, to, technology } = first;
    const carried = same.flatMap(({ carries }) => (carries.length > 0 ? [titlesOf(carries)] : []));
    const fill = `${from.path} -> ${to.path} "…"`;
    return [
      {
        from: from.title,
        to: to.title,
        technology: textSlot(technology.join(", "), `${fill} "technology"`, true),
        data: itemsSlot([...new Set(carried)], `${fill} { carries … }`, true),
      },
    ];
  });
}

export interface StakeholderFacts {
  readonly title: string;
  /** As a stakeholder, not as somebody who uses the element. */
  readonly declared: boolean;
  readonly expectation: Slot;
  readonly contact: Slot;
}

/** Those that are declared, and the people who use the document's element. */
export function stakeholderFacts({ model, relationships }: Scope, declared: Facts): Facts<StakeholderFacts> {
  const named = new Set(declared.items.map(({ title }) => title.toLowerCase()));
  const near = new Set(relationships.flatMap(({ from, to }) => [from, to]));
  return {
    items: [
      ...declared.items.map(({ title, expectation, contact }) => ({
        title,
        declared: true,
        expectation: expectation as Slot,
        contact: contact as Slot,
      })),
      ...peopleOf(model).flatMap((person): StakeholderFacts[] =>
        near.has(person) && !named.has(person.title.toLowerCase()) ? [userOf(person)] : [],
      ),
    ],
    fill: declared.fill,
  };
}

function peopleOf({ elements }: Model): readonly Element[] {
  return elements.filter(({ base }) => base === "person");
}

function userOf({ title, path, purpose, description }: Element): StakeholderFacts {
  return {
    title,
    declared: false,
    expectation: textSlot(purpose ?? description, `${path} = person "${title}" "…"`, true),
    contact: textSlot(undefined, 'stakeholder "…" { contact "…" }', true),
  };
}
