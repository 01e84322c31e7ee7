import { describe, expect, test } from "vitest";
import { decodeText, sizeLimit } from "../../../src/host/decode.ts";

function decoded(bytes: Buffer) {
  const result = decodeText(bytes);
  if (!result.ok) throw new Error(result.failure.message);
  return result.value;
}

describe("bytes to text", () => {
  test("UTF-8 is read as it is", () => {
    expect(decoded(Buffer.from('a = person "Ünï 🦊"\n'))).toEqual({ text: 'a = person "Ünï 🦊"\n' });
  });

  test("a byte order mark is dropped, once", () => {
    expect(decoded(Buffer.from("\u{FEFF}\u{FEFF}a")).text).toBe("\u{FEFF}a");
  });

  test("NUL and other control characters are text", () => {
    expect(decoded(Buffer.from([97, 0, 27, 98]))).toEqual({ text: "a\0\u001bb" });
  });

  test("bytes that are not UTF-8 become U+FFFD and the first of them is pointed at", () => {
    const bytes = Buffer.concat([
      Buffer.from("// 🦊\nab "),
      Buffer.from([0xe9]),
      Buffer.from("\nc\n"),
      Buffer.from([0xff]),
    ]);
    const { text, invalid } = decoded(bytes);
    expect(text).toBe("// 🦊\nab \u{FFFD}\nc\n\u{FFFD}");
    expect(invalid).toEqual({ offset: text.indexOf("\u{FFFD}"), lines: 2 });
  });

  test("the offset counts from behind a byte order mark", () => {
    const bytes = Buffer.concat([Buffer.from("\u{FEFF}ab"), Buffer.from([0xc0])]);
    expect(decoded(bytes).invalid).toEqual({ offset: 2, lines: 1 });
  });

  test("U+FFFD that somebody wrote is no fault", () => {
    expect(decoded(Buffer.from("\u{FFFD}")).invalid).toBeUndefined();
  });

  test.each([
    ["little", [0xff, 0xfe, 0x61, 0x00]],
    ["big", [0xfe, 0xff, 0x00, 0x61]],
    ["little, without a mark", [0x61, 0x00, 0x20, 0x00]],
    ["big, without a mark", [0x00, 0x61, 0x00, 0x20]],
  ])("UTF-16, endian %s, is refused by name", (_, bytes) => {
    expect(decodeText(Buffer.from(bytes))).toEqual({
      ok: false,
      failure: { kind: "encoding", message: "is encoded as UTF-16; save it as UTF-8" },
    });
  });

  test("what is too large is refused with its size and the limit", () => {
    expect(decodeText(Buffer.alloc(sizeLimit + 1))).toEqual({
      ok: false,
      failure: { kind: "too-large", message: "has 65 MB; the limit is 64 MB" },
    });
  });

  test("nothing is a text", () => {
    expect(decoded(Buffer.alloc(0))).toEqual({ text: "" });
  });
});
