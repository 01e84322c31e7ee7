import { draft } from "./drafts/draft.ts";

export const orders = draft;
