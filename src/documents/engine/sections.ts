import Handlebars from "handlebars";
import { sectionName } from "./section-names.ts";

/** A part of a template that can be replaced. */
export interface TemplateSection {
  /** `architecture/overview`: the template, and the headings down to the section. */
  readonly name: string;
  /** As it stands in the template. */
  readonly text: string;
}

/** The sections of a template whose headings it says itself, in order. */
export function sectionsOf(template: string, source: string): readonly TemplateSection[] {
  const lines = source.split("\n");
  const sections: TemplateSection[] = [];
  const titles: string[] = [];
  const visitor = new Handlebars.Visitor();
  const { BlockStatement } = Handlebars.Visitor.prototype;
  visitor.BlockStatement = function (this: typeof visitor, block: hbs.AST.BlockStatement) {
    const title = titleOf(block);
    if (title !== undefined) {
      titles.push(title);
      const { start, end } = block.loc;
      const text = `${lines.slice(start.line - 1, end.line).join("\n")}\n`;
      sections.push({ name: sectionName(template, titles), text });
    }
    BlockStatement.call(this, block);
    if (title !== undefined) titles.pop();
  };
  visitor.accept(Handlebars.parse(source));
  return sections;
}

function titleOf({ path, params, hash }: hbs.AST.BlockStatement): string | undefined {
  if (path.type !== "PathExpression" || (path as hbs.AST.PathExpression).original !== "section")
    return undefined;
  if (hash?.pairs.some(({ key }) => key === "path") === true) return undefined;
  const title = params[1];
  return title?.type === "StringLiteral" ? (title as hbs.AST.StringLiteral).value : undefined;
}
