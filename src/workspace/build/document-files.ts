import { directoryOf, joinPath } from "../../text/paths.ts";
import type { BuildContext, Contribution, PlannedFile } from "./plan.ts";

/** The documents that the model declares, and the pictures that they show as files. */
export async function documentFiles({ workspace, fs }: BuildContext): Promise<Contribution> {
  if (workspace.model.documents.length === 0) return { files: [] };
  const { writeDocuments } = await import("../documents.ts");
  const { documents, diagnostics, inputs } = await writeDocuments(fs, workspace);
  const files = documents.flatMap(({ path, text, pictures }): readonly PlannedFile[] => [
    { path, hold: "named", content: { kind: "text", text } },
    ...pictures.map((picture): PlannedFile => {
      const beside = joinPath(directoryOf(path), picture.name);
      return { path: beside, hold: "named", content: { kind: "text", text: picture.text } };
    }),
  ]);
  return { files, diagnostics, inputs };
}
