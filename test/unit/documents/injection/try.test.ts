import { it } from "vitest";
import { injected, page, model } from "./pages.ts";
it("x", async () => {
  const texts = ['<pre>', '<!-- lintel:end -->', '<!-- open', '<script>', '```\nx', '<div>', '<![CDATA['];
  for (const t of texts) {
    const source = model.replace('overview { summary "Sells books to people." }', `overview { summary """\n  ${t.split("\n").join("\n  ")}\n  """ }\nADR-1 = decision "D ${t.split("\n")[0]}" { context """\n  Para\n\n  ${t.split("\n").join("\n  ")}\n  """ ; option "x" "${t.split("\n")[0]}" }`);
    const { files, faults } = await injected({ "a.md": page("document=architecture") }, source);
    console.log(`##### ${t}\n${faults.join("\n")}\n${(files.get("a.md") ?? "").split("\n").filter((l) => /pre|lintel:|open|script|```|div|CDATA/.test(l)).slice(0,12).join("\n")}`);
  }
});
