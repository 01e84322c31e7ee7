import { isUtf8 } from "node:buffer";
import { done, type FileText, failed, type Outcome } from "../text/file-system.ts";

/** Above this a file is refused: no model is written by hand in 64 MB, and memory is finite. */
export const sizeLimit = 64 * 1024 * 1024;

/**
 * The text that bytes stand for: UTF-8, with or without a byte order mark. What is not UTF-8 becomes
 * U+FFFD and is pointed at; UTF-16 is refused, since all of it would be.
 */
export function decodeText(bytes: Buffer): Outcome<FileText> {
  if (bytes.length > sizeLimit) return failed("too-large", tooLarge(bytes.length));
  if (isUtf16(bytes)) return failed("encoding", "is encoded as UTF-16; save it as UTF-8");
  const mark = hasMark(bytes);
  const body = mark ? bytes.subarray(3) : bytes;
  const text = { text: body.toString("utf8"), ...(mark && { mark }) };
  return done(isUtf8(body) ? text : { ...text, invalid: firstInvalid(body) });
}

export function tooLarge(size: number): string {
  return `has ${Math.ceil(size / 1024 / 1024)} MB; the limit is ${sizeLimit / 1024 / 1024} MB`;
}

/** By its mark, or because the same half of the first two characters is zero, as it is in ASCII. */
function isUtf16(bytes: Buffer): boolean {
  const [a, b, c, d] = bytes;
  if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff)) return true;
  return d !== undefined && (a === 0) === (c === 0) && (b === 0) === (d === 0) && (a === 0) !== (b === 0);
}

function hasMark(bytes: Buffer): true | undefined {
  return (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) || undefined;
}

/** Line by line, since a line feed is never part of a longer sequence. */
function firstInvalid(bytes: Buffer): { offset: number; lines: number } {
  let offset = -1;
  let lines = 0;
  let before = 0;
  for (let start = 0; start < bytes.length; ) {
    const feed = bytes.indexOf(10, start);
    const line = bytes.subarray(start, feed < 0 ? bytes.length : feed + 1);
    const valid = isUtf8(line);
    if (!valid) lines++;
    if (offset < 0) {
      const text = line.toString("utf8");
      if (!valid) offset = before + text.indexOf("\u{FFFD}");
      before += text.length;
    }
    start += line.length;
  }
  return { offset, lines };
}
