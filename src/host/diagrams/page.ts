import type { Browser, Page } from "puppeteer";
import { sha256 } from "../hash.ts";
import { drawInPage, freeze, type PageResult, withoutGlyph } from "./in-page.ts";
import { DiagramError, type DiagramOrder } from "./order.ts";

/** The files that a page is made of, as text. */
export interface PageSource {
  readonly html: string;
  readonly mermaid: string;
}

/** A page in which Mermaid is loaded, that draws one diagram after the other. */
export interface DrawingPage {
  /** @throws DiagramError */
  draw(order: DiagramOrder): Promise<Uint8Array>;
  /** Those of the characters that no font of the system shows. */
  withoutGlyph(characters: readonly string[]): Promise<readonly string[]>;
}

/** How long one diagram may take; less than Puppeteer waits, to say whose fault it is. */
const PATIENCE = 50_000;

/** No script but what is sent to it, no address at all: whatever were to get into a diagram, it would reach nothing. */
const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; form-action 'none'; base-uri 'none'";

/** Lets one do something at a time. */
export type Turns = <T>(action: () => Promise<T>) => Promise<T>;

export function takingTurns(): Turns {
  let last: Promise<unknown> = Promise.resolve();
  return (action) => {
    const mine = last.then(action);
    last = mine.catch(() => undefined);
    return mine;
  };
}

/**
 * `turns` are those of all pages of the browser: only the page in front paints, so that pictures are taken one after
 * the other.
 *
 * @throws DiagramError
 */
export async function openPage(browser: Browser, source: PageSource, turns: Turns): Promise<DrawingPage> {
  const page = await browser.newPage().catch(neverOpened);
  const lost = new Promise<never>((_, reject) => {
    for (const event of ["error", "close"] as const) page.on(event, () => reject(new PageLost()));
  });
  // Nobody may be waiting for it.
  lost.catch(() => undefined);
  await withPatience("The page of the browser", [prepare(page, source).catch(neverOpened), lost]);
  return {
    withoutGlyph: async (characters) =>
      characters.length === 0 ? [] : Promise.race([page.evaluate(withoutGlyph, characters), lost]),
    draw: (order) =>
      withPatience(`The view \`${order.name}\``, [
        drawOn(page, order, turns).catch((error) => failed(page, order, error)),
        lost,
      ]),
  };
}

async function prepare(page: Page, source: PageSource): Promise<void> {
  await page.setOfflineMode(true);
  const policy = `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`;
  await page.setContent(source.html.replace(/<head>|(?=<body)|$/i, (found) => found + policy));
  await page.evaluate(freeze);
  await page.evaluate(source.mermaid);
}

function neverOpened(error: unknown): never {
  throw new DiagramError("failed", `The browser opened no page: ${firstLine(error)}`);
}

function firstLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split("\n", 1)[0] ?? "";
}

/** What was said of the diagram, or of the page. */
function failed(page: Page, { name }: DiagramOrder, error: unknown): never {
  if (page.isClosed()) throw new PageLost();
  throw new DiagramError("failed", `Mermaid cannot draw the view \`${name}\`: ${firstLine(error)}`);
}

/** The browser gave up on the page. */
export class PageLost extends DiagramError {
  constructor() {
    super("failed", "A page of the browser crashed.");
  }
}

async function withPatience<T>(what: string, attempts: readonly Promise<T>[]): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    const message = `${what} was not ready after ${PATIENCE / 1000} seconds.`;
    timer = setTimeout(() => reject(new DiagramError("failed", message)), PATIENCE);
  });
  try {
    return await Promise.race([...attempts, late]);
  } finally {
    clearTimeout(timer);
  }
}

async function drawOn(page: Page, order: DiagramOrder, turns: Turns): Promise<Uint8Array> {
  const background = order.format === "png" && order.background === "transparent" ? "" : order.background;
  const task = {
    id: `lintel-${sha256(order.mermaid).slice(0, 12)}`,
    text: order.mermaid,
    background,
    configuration: configurationOf(order),
  };
  const drawn = await page.evaluate(drawInPage, task);
  switch (order.format) {
    case "svg":
      return new TextEncoder().encode(`${drawn.svg}\n`);
    case "png":
      return turns(() => screenshotOf(page, drawn, order));
    case "pdf":
      return undated(
        await turns(() =>
          page.pdf({
            width: `${drawn.width}px`,
            height: `${drawn.height}px`,
            printBackground: true,
            omitBackground: order.background === "transparent",
            pageRanges: "1-1",
            margin: { top: 0, right: 0, bottom: 0, left: 0 },
          }),
        ),
      );
  }
}

/** A PDF says when it was made: the same moment for all, of the same length, so that its table of offsets stays true. */
function undated(pdf: Uint8Array): Uint8Array {
  const text = Buffer.from(pdf).toString("latin1");
  const date = /(\/(?:Creation|Mod)Date \(D:)\d{14}/g;
  return Buffer.from(
    text.replaceAll(date, (_, before) => `${before}20000101000000`),
    "latin1",
  );
}

/** Strict: labels are text, links and scripts are none. What a diagram says of the configuration is ignored. */
function configurationOf({ theme }: DiagramOrder): object {
  return {
    startOnLoad: false,
    securityLevel: "strict",
    secure: [
      "secure",
      "securityLevel",
      "startOnLoad",
      "maxTextSize",
      "maxEdges",
      "suppressErrorRendering",
      "theme",
      "themeCSS",
      "themeVariables",
      "fontFamily",
      "altFontFamily",
      "dompurifyConfig",
    ],
    suppressErrorRendering: true,
    theme,
    deterministicIds: true,
    handDrawnSeed: 1,
  };
}

/** What Chromium draws at most: it cuts off what is longer, and gives up on what is larger. */
const LONGEST = 16_384;
const LARGEST = 120_000_000;

async function screenshotOf(
  page: Page,
  { width, height }: PageResult,
  order: DiagramOrder,
): Promise<Uint8Array> {
  const fitting = Math.min(LONGEST / Math.max(width, height), Math.sqrt(LARGEST / (width * height)));
  const deviceScaleFactor = Math.min(order.scale, fitting);
  await page.bringToFront();
  await page.setViewport({ width, height, deviceScaleFactor });
  return page.screenshot({
    clip: { x: 0, y: 0, width, height },
    omitBackground: order.background === "transparent",
    captureBeyondViewport: false,
  });
}
