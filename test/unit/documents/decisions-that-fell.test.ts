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
    const decisions = page.slice(page.indexOf("## 5. Technical Decisions")).split("### ").slice(1);
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
