/** A text in quotes, as the language reads it back; on one line. */
export function quoted(text: string): string {
  const plain = text
    .replaceAll(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, " ")
    .replaceAll(/\p{Cs}/gu, "\u{fffd}");
  return `"${plain.replaceAll(/["\\]/g, "\\$&")}"`;
}
