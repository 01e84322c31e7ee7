import type { WorkspaceInfo } from "../model/model.ts";
import { append, type Handlers, once } from "./body.ts";
import { addLink, readProperties } from "./elements.ts";
import type { Draft } from "./symbols.ts";
import { readDate, readText, readWord } from "./values.ts";

export const documentStatuses = ["draft", "proposed", "active", "deprecated"] as const;

/** What `workspace` says of the whole. */
export const workspaceHandlers: Handlers<Draft<WorkspaceInfo>> = new Map([
  ["description", (context, it, draft) => once(context, draft, "description", it, readText(context, it))],
  ["version", (context, it, draft) => once(context, draft, "version", it, readText(context, it))],
  [
    "status",
    (context, it, draft) => once(context, draft, "status", it, readWord(context, it, documentStatuses)),
  ],
  ["owner", (context, it, draft) => once(context, draft, "owner", it, readText(context, it))],
  ["updated", (context, it, draft) => once(context, draft, "updated", it, readDate(context, it))],
  ["review", (context, it, draft) => once(context, draft, "review", it, readText(context, it))],
  ["next-review", (context, it, draft) => once(context, draft, "nextReview", it, readDate(context, it))],
  ["link", (context, it, draft) => addLink(context, it, draft)],
  ["properties", (context, it, draft) => append(draft, "properties", readProperties(context, it))],
] as const);
