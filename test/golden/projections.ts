import {
  codeTree,
  codeTreeText,
  entityLanguages,
  interfaceLanguages,
  type Projection,
  projectAll,
  projectEndpoint,
  projectEntities,
  projectErrors,
  projectInterface,
} from "../../src/documents/code/code.ts";
import type { Model } from "../../src/model/model.ts";
import { markdownFence } from "../../src/text/markdown.ts";

/** Everything that code can be made of in a model, as a page. */
export function projectionsOf(model: Model): string {
  const { entities, interfaces } = model;
  const sections: readonly (readonly [string, Projection | undefined])[] = [
    ...entityLanguages.map(
      (language) => [`Entities: ${language}`, projectEntities(model, entities, language)] as const,
    ),
    ...interfaceLanguages.map(
      (language) => [`Together: ${language}`, projectAll(model, { entities, interfaces }, language)] as const,
    ),
    ...interfaces.flatMap((one) =>
      interfaceLanguages.map(
        (language) => [`${one.path}: ${language}`, projectInterface(model, one, language)] as const,
      ),
    ),
    ...interfaceLanguages.map(
      (language) => [`Errors: ${language}`, projectErrors(model, interfaces, language)] as const,
    ),
    ...interfaces
      .flatMap((one) => one.endpoints)
      .map((one) => [`${one.method} ${one.route}`, projectEndpoint(model, one)] as const),
    ["Code", codeTreeText(codeTree(model, model.elements))],
  ];
  const blocks = sections.flatMap(([title, made]) => {
    return made === undefined || made.text === ""
      ? []
      : [`## ${title}`, markdownFence(made.language, made.text)];
  });
  return `${["# Projections", ...blocks].join("\n\n")}\n`;
}
