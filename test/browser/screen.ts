import puppeteer, { type Browser } from "puppeteer";

/** What a reader sees of an SVG file that is opened in a browser. */
export interface Seen {
  /** Each label, without blanks: where a line breaks is the painter's choice. */
  readonly labels: readonly string[];
  /** Labels of which a part lies outside the picture. */
  readonly cutOff: readonly string[];
  /** What no picture of ours holds. */
  readonly links: number;
  readonly scripts: number;
}

export async function openScreen(executablePath: string): Promise<Browser> {
  const args = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  return puppeteer.launch({ executablePath, headless: "shell", pipe: true, args });
}

/** Opens the files one after the other, as they are. */
export async function look(browser: Browser, svgs: readonly string[]): Promise<readonly Seen[]> {
  const page = await browser.newPage();
  const seen: Seen[] = [];
  for (const svg of svgs) {
    await page.goto(`data:image/svg+xml;base64,${Buffer.from(svg).toString("base64")}`);
    seen.push((await page.evaluate(SEEN)) as Seen);
  }
  await page.close();
  return seen;
}

/** Runs in the page, where there is a document. */
const SEEN = `(() => {
  const root = document.documentElement;
  const frame = root.getBoundingClientRect();
  const isText = (one) => one.matches("foreignObject, text") && one.textContent.trim() !== "";
  const labels = [...root.querySelectorAll("*")].filter((one) => isText(one) && !one.closest("defs"));
  const said = (one) => (one.innerText ?? [...one.children].map((child) => child.innerText ?? child.textContent).join("") ?? "") || one.textContent;
  const bare = (one) => said(one).replace(/[\\s\\u200b]+/g, "");
  const slack = 2;
  const isOut = (one) => {
    const box = one.getBoundingClientRect();
    return box.left < frame.left - slack || box.top < frame.top - slack || box.right > frame.right + slack || box.bottom > frame.bottom + slack;
  };
  return {
    labels: labels.map(bare),
    cutOff: labels.filter(isOut).map(bare),
    links: root.querySelectorAll("a").length,
    scripts: root.querySelectorAll("script, iframe, object, embed, img, image, use[href^=http]").length,
  };
})()`;
