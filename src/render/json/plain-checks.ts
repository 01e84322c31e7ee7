import type {
  Codebase,
  DocumentDeclaration,
  Rule,
  RuleClause,
  RuleTarget,
  StyleRule,
} from "../../model/model.ts";
import { compact, location, pathOf, plainSelector, plainStyle } from "./plain.ts";

export function plainStyleRule(rule: StyleRule) {
  return {
    target: rule.target,
    name: rule.name,
    style: plainStyle(rule.style),
    location: location(rule.span),
  };
}

export function plainCodebase(codebase: Codebase) {
  return compact({
    directory: codebase.directory,
    tsconfig: codebase.tsconfig,
    ignore: codebase.ignore,
    ignoreTypes: codebase.ignoreTypes,
    unmapped: codebase.unmapped,
    undeclared: codebase.undeclared,
    absent: codebase.absent,
    mappings: codebase.mappings,
    location: location(codebase.span),
  });
}

export function plainRule(rule: Rule) {
  return compact({
    title: rule.title,
    clauses: rule.clauses.map(plainClause),
    exceptions: rule.exceptions.map(({ from, to }) => ({
      from: from.map(plainSelector),
      to: to.map(plainTarget),
    })),
    because: rule.because,
    severity: rule.severity,
    location: location(rule.span),
  });
}

function plainClause(clause: RuleClause): object {
  switch (clause.kind) {
    case "forbid":
    case "only":
      return { kind: clause.kind, from: clause.from.map(plainSelector), to: clause.to.map(plainTarget) };
    case "layers":
      return { kind: clause.kind, strict: clause.strict, layers: clause.layers.map(plainSelector) };
    case "acyclic":
      return { kind: clause.kind, of: clause.of.map(plainSelector) };
  }
}

function plainTarget(target: RuleTarget): object {
  return target.kind === "package" ? { kind: "package", glob: target.glob } : plainSelector(target.elements);
}

export function plainDocument(document: DocumentDeclaration) {
  const { template, builtIn, output, directory, title, language, missing, diagrams } = document;
  const { version, status, owner, updated, review, nextReview } = document;
  const { generatedBy, framework, frameworkVersion } = document;
  return compact({
    template,
    builtIn,
    output,
    directory,
    about: pathOf(document.about),
    title,
    language,
    missing,
    diagrams,
    show: document.show.map((picture) =>
      picture.kind === "view"
        ? { kind: picture.kind, key: picture.key }
        : { kind: picture.kind, path: picture.flow.path },
    ),
    version,
    status,
    owner,
    updated,
    review,
    nextReview,
    generatedBy,
    framework,
    frameworkVersion,
    location: location(document.span),
  });
}
