import { error } from "./entry.ts";

export const viewCodes = {
  "view/placeholder": error<{ name: string }>((p) => p.name),
};
