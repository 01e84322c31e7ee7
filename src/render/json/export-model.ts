import type { Model } from "../../model/model.ts";
import { viewsOf } from "../../views/views.ts";

/** The resolved model and its views as plain data, ready for `JSON.stringify`. */
export function exportModel(model: Model): object {
  return { version: 1, views: viewsOf(model) };
}
