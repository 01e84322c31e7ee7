import type { Model } from "../model/model.ts";
import { exportModel } from "../render/json/export-model.ts";

/** The resolved model and its views as JSON, as its schema describes it; ends with a line end. */
export function exportJson(model: Model): string {
  return `${JSON.stringify(exportModel(model), undefined, 2)}\n`;
}

/** The JSON Schema of what `exportJson` gives; ends with a line end. */
export async function exportSchema(): Promise<string> {
  const { modelSchema } = await import("../render/json/model-schema.ts");
  return `${JSON.stringify(modelSchema, undefined, 2)}\n`;
}
