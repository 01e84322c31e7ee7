import { bind } from "../../../src/binder/bind.ts";
import type { Model } from "../../../src/model/model.ts";
import { parse } from "../../../src/syntax/parse.ts";
import type { View, ViewKind } from "../../../src/views/view.ts";
import { projectView } from "../../../src/views/views.ts";

/** The model of a text without faults. */
export function modelOf(text: string): Model {
  const parsed = parse({ path: "test.arch", text });
  const { model, diagnostics } = bind([{ ...parsed, directory: "" }]);
  const faults = [...parsed.diagnostics, ...diagnostics].filter((one) => one.severity !== "info");
  if (faults.length > 0) throw new Error(faults.map((one) => `${one.code}: ${one.message}`).join("\n"));
  return model;
}

export function viewIn<K extends ViewKind>(model: Model, key: string, kind: K): View & { readonly kind: K } {
  const view = projectView(model, key);
  if (view?.kind !== kind) throw new Error(`no ${kind} view is called ${key}`);
  return view as View & { readonly kind: K };
}
