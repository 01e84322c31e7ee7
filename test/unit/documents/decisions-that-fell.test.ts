import { describe, expect, it } from "vitest";
import { documentOfText } from "./write.ts";

const text = `shop = system "Shop" { web = container "Web" }
D-3 = decision "Queue" { status accepted; chosen "SQS"; supersedes D-1 }
D-1 = decision "Timer" { status accepted; chosen "cron" }
D-2 = decision "Mainframe" { status rejected; chosen "COBOL" }
D-4 = decision "Cells" { status proposed; chosen "Cells" }
D-5 = decision "Old" { status deprecated; chosen "FTP" }
`;

describe("decisions of which some do not hold", () => {
  it("stand in the order of their numbers, each that does not hold with the reason", async () => {
    const page = (await documentOfText(text, "feature-design")).text;
    const decisions = page
      .slice(page.search(/## \d+\. Technical Decisions/))
      .split("### ")
      .slice(1);
    const told = decisions.map((one) => [
      /^Decision (\d): \w+/.exec(one)?.[0],
      /- \*\*Status\*\*: (.*)/.exec(one)?.[1],
    ]);
    expect(told.slice(0, 5)).toEqual([
      ["Decision 1: Timer", 'Superseded by "Queue"'],
      ["Decision 2: Mainframe", "Rejected"],
      ["Decision 3: Queue", undefined],
      ["Decision 4: Cells", "Proposed"],
      ["Decision 5: Old", "Deprecated"],
    ]);
  });

  it("are no key decisions once taken back", async () => {
    const page = (await documentOfText(text, "feature-design")).text;
    expect(page).toContain("**Key decisions**: Queue; Cells\n");
  });
});

describe("what a decision is called", () => {
  const all = `shop = system "Shop" { web = container "Web" }
AD-07 = decision "Queue" { status accepted; chosen "SQS"; supersedes timer }
timer = decision "Timer" { status accepted; chosen "cron" }
decision "Cells" { status proposed; chosen "Cells" }
`;
  const names = ["ADR-0002: Timer", "ADR-0003: Cells", "AD-07: Queue"];

  it("is its id where that has a number, else one is made: the same in every document", async () => {
    const arc42 = (await documentOfText(all, "arc42")).text;
    expect([...arc42.matchAll(/^### ((?:ADR?)-\d+: \w+)$/gm)].map(([, name]) => name)).toEqual(names);
    expect(arc42).toContain("**Status**: Superseded by AD-07\n");
    const component = (await documentOfText(all, "component-architecture")).text;
    expect(component).toContain(names.map((name) => `- ${name}\n`).join(""));
    const madr = await documentOfText(all, "madr");
    for (const name of names) expect(madr.text).toContain(`[${name}](`);
    expect(madr.pages.map(({ name }) => name)).toEqual(["0002-timer.md", "0003-cells.md", "0007-queue.md"]);
    expect(madr.pages[0]?.text).toContain('status: "superseded by AD-07"');
  });
});
