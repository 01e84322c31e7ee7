import type { ImageOrder } from "../images.ts";

/** The same bytes or text always give the same; passed in, since the host makes it. */
export type Hash = (content: Uint8Array | string) => string;

/** Raised when Lintel draws images in another way, so that all of them are drawn again. */
const REVISION = 1;

/** Of what an image is drawn from. */
export function hashOfOrder(hash: Hash, { mermaid, format, scale, background, theme }: ImageOrder): string {
  const look = format === "png" ? [scale, background, theme] : [background, theme];
  return hash(JSON.stringify([REVISION, format, ...look, mermaid]));
}

/** Of what is in a file. Of a text with the line ends that version control may have put into it taken back. */
export function hashOfFile(hash: Hash, bytes: Uint8Array, kind: "text" | "image"): string {
  return hash(kind === "text" && bytes.includes(13) ? withoutReturns(bytes) : bytes);
}

function withoutReturns(bytes: Uint8Array): Uint8Array {
  return bytes.filter((byte, i) => byte !== 13 || bytes[i + 1] !== 10);
}
