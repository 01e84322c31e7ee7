import { error } from "./entry.ts";

export const modelCodes = {
  "model/placeholder": error<{ name: string }>((p) => p.name),
};
