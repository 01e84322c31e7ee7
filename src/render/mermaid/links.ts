import type { Box } from "../../views/view.ts";
import type { RenderOptions } from "../renderer.ts";
import type { Host } from "./hosts.ts";

/** Whether an address begins like one on the web. */
const ABSOLUTE = /^https?:\/\/[^/\\]/i;
/** What would lead elsewhere than next to the diagram: a scheme, another host, or a trick of browsers. */
const NOT_RELATIVE = /^(?:[^/?#]*:|[/\\]{2}|\/\\)/;

/** Browsers follow no longer ones reliably. */
const LONGEST = 2_000;

/**
 * A link as it may stand in quotes in a diagram, with every character percent-encoded that means something there;
 * undefined where it is none, where it leads neither to the web nor to a file nearby, or where the host follows none.
 */
export function linkFor(host: Host, url: string | undefined): string | undefined {
  if (url === undefined || host.links === "none") return undefined;
  const plain = url.trim().replaceAll(/\p{Surrogate}/gu, "\ufffd");
  const isAbsolute = ABSOLUTE.test(plain);
  if (!isAbsolute && (host.links === "absolute" || plain === "" || isElsewhere(plain))) return undefined;
  if (plain.length > LONGEST) return undefined;
  return plain
    .replaceAll(/[^A-Za-z0-9\-._~/?#[\]@!$&'()*+,=:%]/gu, (character) => encodeURIComponent(character))
    .replaceAll(/%(?![0-9A-Fa-f]{2})/g, "%25")
    .replaceAll(/['()[\]]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}

/** Also after what browsers take out of an address before they read it. */
function isElsewhere(url: string): boolean {
  return NOT_RELATIVE.test(url.replaceAll(/[\u0000-\u0020]/g, "")) || /[\u0000-\u001f]/.test(url);
}

/** Boxes lead to the picture of their inside, else to an address of their own; Mermaid lets no frame do so. */
export function clickLines(
  boxes: readonly Box[],
  nameOf: (id: string) => string,
  { viewUrl }: RenderOptions,
  host: Host,
): string[] {
  if (host.links === "none") return [];
  return boxes.flatMap(({ kind, id, view, url }) => {
    if (kind === "frame") return [];
    const inside = view === undefined ? undefined : linkFor(host, viewUrl?.(view));
    const link = inside ?? linkFor(host, url);
    if (link === undefined) return [];
    // Hosts show diagrams in a frame, in which no other page may be shown.
    const target = ABSOLUTE.test(link) ? " _blank" : "";
    return [`  click ${nameOf(id)} href "${link}"${target}`];
  });
}
