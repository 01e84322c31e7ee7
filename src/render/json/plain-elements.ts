import type { Element, Group, Kind, Relationship } from "../../model/model.ts";
import { compact, declared, location, pathOf, pathsOf, plainPattern, plainStyle } from "./plain.ts";

export function plainKind(kind: Kind) {
  return compact({
    ...declared(kind),
    base: kind.base,
    lineage: kind.lineage,
    title: kind.title,
    description: kind.description,
    technology: kind.technology,
    tags: kind.tags,
    style: plainStyle(kind.style),
    location: location(kind.span),
  });
}

export function plainElement(element: Element) {
  const { category, mechanism, data, criticality, fallback } = element.integration;
  return compact({
    ...declared(element),
    kind: element.kind,
    base: element.base,
    lineage: element.lineage,
    title: element.title,
    description: element.description,
    purpose: element.purpose,
    technology: element.technology,
    responsibilities: element.responsibilities,
    tags: element.tags,
    links: element.links,
    style: plainStyle(element.style),
    properties: element.properties,
    code: element.code.map(plainPattern),
    provides: pathsOf(element.provides),
    requires: element.requires.map((one) => ({
      interface: one.interface.path,
      provider: one.provider.path,
    })),
    integration: compact({ category, mechanism, data, criticality, fallback }),
    parent: pathOf(element.parent),
    group: element.group?.key,
    children: pathsOf(element.children),
    location: location(element.span),
  });
}

export function plainGroup(group: Group) {
  return compact({
    key: group.key,
    title: group.title,
    description: group.description,
    parent: pathOf(group.parent),
    group: group.group?.key,
    location: location(group.span),
  });
}

export function plainRelationship(relationship: Relationship) {
  return compact({
    id: relationship.id,
    from: relationship.from.path,
    to: relationship.to.path,
    kind: relationship.kind,
    description: relationship.description,
    technology: relationship.technology,
    tags: relationship.tags,
    carries: pathsOf(relationship.carries),
    via: pathOf(relationship.via),
    evidence: relationship.evidence,
    links: relationship.links,
    properties: relationship.properties,
    style: plainStyle(relationship.style),
    origin: relationship.origin,
    requires: pathOf(relationship.requires),
    location: location(relationship.span),
  });
}
