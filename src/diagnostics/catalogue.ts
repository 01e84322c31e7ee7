import { conformanceCodes } from "./catalogue/conformance.ts";
import { descriptiveCodes } from "./catalogue/descriptive.ts";
import { fileCodes } from "./catalogue/files.ts";
import { markerCodes } from "./catalogue/markers.ts";
import { modelCodes } from "./catalogue/model.ts";
import { nameCodes } from "./catalogue/names.ts";
import { sourceCodes } from "./catalogue/source.ts";
import { syntaxCodes } from "./catalogue/syntax.ts";
import { templateCodes } from "./catalogue/templates.ts";
import { valueCodes } from "./catalogue/values.ts";
import { viewCodes } from "./catalogue/views.ts";

/** Every diagnostic that Lintel can give, by code. A code is `area/fault` and never changes its meaning. */
export const catalogue = {
  ...fileCodes,
  ...sourceCodes,
  ...syntaxCodes,
  ...nameCodes,
  ...modelCodes,
  ...descriptiveCodes,
  ...valueCodes,
  ...viewCodes,
  ...markerCodes,
  ...templateCodes,
  ...conformanceCodes,
};

export type Code = keyof typeof catalogue;

/** What the message of a code needs to be told. */
export type Parameters<C extends Code> = (typeof catalogue)[C]["message"] extends (p: infer P) => string
  ? P
  : never;
