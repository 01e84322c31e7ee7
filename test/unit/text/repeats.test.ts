import { describe, expect, it } from "vitest";
import { withoutRepeats } from "../../../src/text/repeats.ts";
import { documentOfText } from "../documents/write.ts";

describe("a text beside words that say the same", () => {
  it.each([
    ["Optional.", ["optional"], undefined],
    ["Optional. For reminders.", ["optional", "unique"], "For reminders."],
    ["In euro. At least 0.", ["min 0"], "In euro."],
    ["At least 10.", ["at least 1"], "At least 10."],
    ["Optional words.", ["optional"], "Optional words."],
    ["Required", [], "Required"],
    ["Mandatory! Unique.", ["required", "unique"], undefined],
    ["Up to 5", ["at most 5"], undefined],
    [undefined, ["optional"], undefined],
  ] as const)("%s beside %s", (text, beside, left) => {
    expect(withoutRepeats(text, beside)).toBe(left);
  });

  it("is not told twice in a document", async () => {
    const text = `shop = system "Shop" { web = container "Web" }
Customer = entity {
  email: string required unique "Unique. Where the bill goes."
  phone: string? "Optional."
  count: int min 1 "At least 1."
}
`;
    const architecture = (await documentOfText(text, "architecture")).text;
    expect(architecture).toContain("- **email**: Where the bill goes; unique, required\n");
    expect(architecture).toContain("- **phone**: optional\n- **count**: at least 1\n");
    const arc42 = (await documentOfText(text, "arc42", { diagrams: "mermaid" })).text;
    expect(arc42).toContain('phone "optional"\n');
    expect(arc42).toContain('count "min 1"\n');
    const feature = (await documentOfText(text, "feature-design")).text;
    expect(feature).toContain("/** Where the bill goes. Unique. */");
    expect(feature.match(/at least 1/gi)).toHaveLength(1);
  });
});
