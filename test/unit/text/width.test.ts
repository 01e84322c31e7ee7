import fc from "fast-check";
import stringWidth from "string-width";
import { describe, expect, it } from "vitest";
import { displayWidth, graphemes, truncate, visible } from "../../../src/text/width.ts";

const anyText = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.string({ unit: "grapheme" }),
  fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)) }),
);

describe("displayWidth", () => {
  it.each([
    ["", 0],
    ["orders", 6],
    ["naïve café", 10],
    ["Größe — “quoted”", 16],
    ["заказы", 6],
    ["├─ ▶│", 5],
    ["注文", 4],
    ["한국어", 6],
    ["ｶﾞ", 2],
    ["e\u0301", 1],
    ["\u0301", 0],
    ["नमस्ते", stringWidth("नमस्ते")],
    ["🛒", 2],
    ["👩‍👩‍👧‍👦", 2],
    ["🇩🇪", 2],
    ["❤️", 2],
    ["👍🏽", 2],
    ["1️⃣", 2],
    ["\t", 1],
    ["a\nb", 3],
    ["\u001b[31mred\u001b[0m", 12],
    ["\u202eabc", 4],
    ["\ud83d", 1],
    ["a\u200bb", 3],
  ])("%j takes %i", (text, columns) => {
    expect(displayWidth(text)).toBe(columns);
  });

  it("is the same for a text and its visible form, which is as long", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(displayWidth(text)).toBe(displayWidth(visible(text)));
        expect(displayWidth(text)).toBe(stringWidth(visible(text)));
        expect(visible(text)).toHaveLength(text.length);
      }),
    );
  });

  it("agrees with the library on every character that it measures without it", () => {
    for (let code = 0x20; code < 0x2600; code++) {
      const text = visible(String.fromCharCode(code));
      expect(displayWidth(text), code.toString(16)).toBe(stringWidth(text));
    }
  });
});

describe("visible", () => {
  it.each([
    ["plain", "plain"],
    ["\u001b[31mred", "␛[31mred"],
    ["a\tb\r\nc", "a␉b␍␊c"],
    ["\u0000\u0007\u007f", "␀␇␡"],
    ["\u009b31m", "\ufffd31m"],
    ["safe\u202etxt.exe", "safe\ufffdtxt.exe"],
    ["\u2066x\u2069", "\ufffdx\ufffd"],
    ["a\u2028b", "a\ufffdb"],
    ["\ud83d x", "\ufffd x"],
    ["x\ude00", "x\ufffd"],
    ["😀", "😀"],
    ["👩‍🚀", "👩‍🚀"],
    ["\ufefftext", "\ufffdtext"],
  ])("shows %j as %j", (text, shown) => {
    expect(visible(text)).toBe(shown);
  });

  it("leaves nothing that a terminal obeys, and does nothing the second time", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const shown = visible(text);
        expect(shown).not.toMatch(/[\p{Cc}\p{Bidi_Control}\p{Zl}\p{Zp}\p{Cs}]/u);
        expect(visible(shown)).toBe(shown);
      }),
    );
  });
});

describe("truncate", () => {
  it.each([
    ["orders", 6, "orders"],
    ["orders", 5, "orde…"],
    ["orders", 1, "…"],
    ["orders", 0, ""],
    ["", 0, ""],
    ["注文書", 6, "注文書"],
    ["注文書", 5, "注文…"],
    ["注文書", 4, "注…"],
    ["注文書", 2, "…"],
    ["👩‍👩‍👧‍👦👩‍👩‍👧‍👦", 3, "👩‍👩‍👧‍👦…"],
    ["e\u0301e\u0301e\u0301", 2, "e\u0301…"],
    ["\u001b[31m", 3, "␛[…"],
  ])("cuts %j to %i: %j", (text, columns, cut) => {
    expect(truncate(text, columns)).toBe(cut);
  });

  it("is never wider than asked, and leaves alone what fits", () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 0, max: 12 }), (text, columns) => {
        const cut = truncate(text, columns);
        expect(displayWidth(cut)).toBeLessThanOrEqual(columns);
        if (displayWidth(text) <= columns) expect(cut).toBe(visible(text));
      }),
    );
  });

  it("takes no longer for more text than can be seen", () => {
    const begun = performance.now();
    for (let i = 0; i < 20; i++) truncate(`注${"文a".repeat(500_000)}`, 40);
    truncate(`a${"\u0301".repeat(1_000_000)}`, 40);
    expect(performance.now() - begun).toBeLessThan(2000);
  });
});

describe("graphemes", () => {
  it("are what a reader takes for one sign", () => {
    expect([...graphemes("ab")]).toEqual(["a", "b"]);
    expect([...graphemes("e\u0301👩‍🚀注")]).toEqual(["e\u0301", "👩‍🚀", "注"]);
  });
});
