import { createTwoFilesPatch } from "diff";
import type { Change } from "../../workspace/build/changes.ts";

/** What a build would change: unified diffs of texts, a line for each image. */
export function changesAsText(changes: readonly Change[]): string {
  return changes.map(changeAsText).join("");
}

function changeAsText(change: Change): string {
  const { path, before } = change;
  const from = before === undefined ? "/dev/null" : `a/${path}`;
  switch (change.kind) {
    case "text":
      return patch(from, `b/${path}`, decode(before), change.text);
    case "image":
      return before === undefined ? `New image ${path}\n` : `Changed image ${path}\n`;
    case "removal":
      return isText(before) ? patch(from, "/dev/null", decode(before), "") : `Removed image ${path}\n`;
  }
}

function patch(from: string, to: string, before: string, after: string): string {
  const text = createTwoFilesPatch(from, to, before, after, undefined, undefined, { context: 3 });
  return text.replace(/^=+\n/, "");
}

function decode(bytes: Uint8Array = new Uint8Array()): string {
  return new TextDecoder().decode(bytes).replaceAll("\r\n", "\n");
}

/** Images hold zero bytes, texts do not. */
function isText(bytes: Uint8Array = new Uint8Array()): boolean {
  return !bytes.includes(0);
}
