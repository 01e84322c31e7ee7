import { error } from "./entry.ts";

export const nameCodes = {
  "name/placeholder": error<{ name: string }>((p) => p.name),
};
