import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { escaped, idOf, safeUrl } from "../../../../src/render/svg/markup.ts";
import { textWidth } from "../../../../src/render/svg/metrics.ts";
import { atMost, cutPixels, wrapPixels } from "../../../../src/render/svg/wrap.ts";

const font = { size: 10 };

describe("the width of a text", () => {
  test("is the sum of its advance widths", () => {
    expect(textWidth("", font)).toBe(0);
    expect(textWidth("il", font)).toBeCloseTo(4.44);
    expect(textWidth("Wm", font)).toBeCloseTo(17.77);
    expect(textWidth("mm", { size: 10, bold: true })).toBeCloseTo(17.78);
  });

  test("is that of the letter where there is a mark on it", () => {
    expect(textWidth("é", font)).toBeCloseTo(textWidth("e", font));
    expect(textWidth("e\u0301", font)).toBeCloseTo(textWidth("e", font));
  });

  test("is a square for an ideograph, and one glyph for joined emoji", () => {
    expect(textWidth("日本", font)).toBeCloseTo(20);
    expect(textWidth("👩‍👩‍👧", font)).toBeCloseTo(14);
  });
});

/** Lines that words take, each as long as it can be. */
function filled(words: readonly string[], width: number): number {
  let [lines, current] = [1, ""];
  for (const word of words) {
    const longer = current === "" ? word : `${current} ${word}`;
    if (current !== "" && textWidth(longer, font) > width + 1e-9) [lines, current] = [lines + 1, word];
    else current = longer;
  }
  return lines;
}

describe("wrapping", () => {
  test("breaks at blanks, and inside a word where it must", () => {
    expect(wrapPixels("aaa bbb", textWidth("aaa", font), font)).toEqual(["aaa", "bbb"]);
    expect(wrapPixels("aaaaa", textWidth("aaa", font), font)).toEqual(["aaa", "aa"]);
    expect(wrapPixels("a\nb", 100, font)).toEqual(["a", "b"]);
  });

  test("takes as few lines as there can be, and no wider than these must", () => {
    const text = "Has one or more personal accounts with the bank.";
    const width = textWidth("Has one or more personal accounts with", font);
    expect(wrapPixels(text, width, font)).toEqual(["Has one or more personal", "accounts with the bank."]);
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z]{1,7}$/), { minLength: 1, maxLength: 30 }), (words) => {
        const said = words.join(" ");
        const lines = wrapPixels(said, 80, font);
        const widest = Math.max(...lines.map((line) => textWidth(line, font)));
        expect(lines.join(" ")).toBe(said);
        // At first come, first served no line more fits, and none less in what these take.
        expect(filled(words, 80)).toBe(lines.length);
        expect(filled(words, widest)).toBe(lines.length);
      }),
    );
  });

  test("keeps every sign, and every line within its width", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 60 }), (text) => {
        const lines = wrapPixels(text, 60, font);
        for (const line of lines) expect(textWidth(line, font)).toBeLessThanOrEqual(60);
        expect(lines.join("").replaceAll(/\s/g, "").length).toBeGreaterThanOrEqual(
          text.replaceAll(/\s/g, "").normalize().length - 60,
        );
      }),
    );
  });

  test("cuts to one line what must be one", () => {
    const width = textWidth("one two thr", font);
    expect(cutPixels("one two", width, font)).toBe("one two");
    expect(cutPixels("one\ntwo three four", width, font)).toBe("one two …");
  });

  test("ends in an ellipsis where lines are left out", () => {
    expect(atMost(["a", "b.", "c"], 2)).toEqual(["a", "b …"]);
    expect(atMost(["a", "b"], 2)).toEqual(["a", "b"]);
  });
});

describe("escaping", () => {
  test("leaves nothing that means something to XML", () => {
    expect(escaped(`<a href="x">&'`)).toBe("&lt;a href=&quot;x&quot;&gt;&amp;&#39;");
    expect(escaped("\u0000\u001b\ud800\ufffe")).toBe("␀␛\ufffd\ufffd");
  });

  test("gives different ids to different names", () => {
    expect(idOf("a-b")).toBe("a-b");
    expect(idOf('a"b')).toBe("a_22_b");
    expect(new Set(["a.b", "a_2e_b", "a b", "a_b"].map(idOf)).size).toBe(4);
  });

  test.each([
    "javascript:alert(1)",
    "data:text/html,x",
    " https://a.example",
    "https://a\n.example",
    "https:///x",
  ])("refuses the address %j", (url) => {
    expect(safeUrl(url, "relative")).toBeUndefined();
    expect(safeUrl(url, "absolute")).toBeUndefined();
  });

  test("takes addresses of the web, and such without a scheme only where they are expected", () => {
    expect(safeUrl("https://a.example/x?y=1", "absolute")).toBe("https://a.example/x?y=1");
    expect(safeUrl("views/a.svg#b", "relative")).toBe("views/a.svg#b");
    expect(safeUrl("views/a.svg", "absolute")).toBeUndefined();
  });
});
