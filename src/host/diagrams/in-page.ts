/**
 * What runs in the page, with nothing but its argument and the globals of the page: a function here is sent there as
 * text. The types are as much of the DOM as it needs.
 */

interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

interface PageElement {
  innerHTML: string;
  readonly style: Record<string, string>;
  readonly viewBox: { readonly baseVal: { readonly width: number; readonly height: number } | null };
  setAttribute(name: string, value: string): void;
  getBoundingClientRect(): Box;
}

interface PageGlobals {
  readonly document: {
    readonly body: PageElement;
    readonly fonts: { readonly ready: Promise<unknown> };
    querySelector(selector: string): PageElement | null;
  };
  readonly mermaid: {
    initialize(configuration: object): void;
    render(id: string, text: string): Promise<{ readonly svg: string }>;
  };
  readonly XMLSerializer: new () => { serializeToString(node: PageElement): string };
  Date: DateConstructor;
}

export interface PageTask {
  readonly id: string;
  readonly text: string;
  readonly background: string;
  readonly configuration: object;
}

export interface PageResult {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/** Makes chance and time the same for every diagram, whatever was drawn before. Mermaid takes ids and wobbles from them. */
export function freeze(): void {
  const page = globalThis as unknown as PageGlobals & { lintelSeed: number };
  const moment = Date.UTC(2000, 0, 1);
  const Clock = page.Date;
  class Frozen extends Clock {
    constructor(...given: []) {
      super(...((given.length === 0 ? [moment] : given) as []));
    }
    static override now(): number {
      return moment;
    }
  }
  page.Date = Frozen as unknown as DateConstructor;
  page.lintelSeed = 1;
  // A linear congruential generator (Park and Miller, 1988).
  Math.random = () => {
    page.lintelSeed = (page.lintelSeed * 48_271) % 2_147_483_647;
    return page.lintelSeed / 2_147_483_647;
  };
}

/** Draws a diagram at its natural size, and leaves it on the page for a picture to be taken. */
export async function drawInPage({ id, text, background, configuration }: PageTask): Promise<PageResult> {
  const page = globalThis as unknown as PageGlobals & { lintelSeed: number };
  page.lintelSeed = 1;
  page.document.body.innerHTML = "";
  page.document.body.style.background = background;
  page.document.body.style.margin = "0";
  page.mermaid.initialize(configuration);
  const { svg } = await page.mermaid.render(id, text);
  page.document.body.innerHTML = svg;
  await page.document.fonts.ready;
  const drawn = page.document.querySelector("svg");
  if (drawn === null) throw new Error("Mermaid gave no picture");
  const { baseVal } = drawn.viewBox;
  const size = baseVal !== null && baseVal.width > 0 ? baseVal : drawn.getBoundingClientRect();
  const width = Math.ceil(size.width);
  const height = Math.ceil(size.height);
  drawn.setAttribute("width", String(width));
  drawn.setAttribute("height", String(height));
  drawn.style.maxWidth = "";
  drawn.style.display = "block";
  drawn.style.backgroundColor = background;
  return { svg: new page.XMLSerializer().serializeToString(drawn), width, height };
}

interface Canvas {
  width: number;
  height: number;
  getContext(
    kind: "2d",
    options: object,
  ): {
    font: string;
    fillText(text: string, x: number, y: number): void;
    clearRect(x: number, y: number, width: number, height: number): void;
    getImageData(x: number, y: number, width: number, height: number): { readonly data: Uint8ClampedArray };
  };
}

/** The characters that look like one that does not exist. */
export function withoutGlyph(characters: readonly string[]): readonly string[] {
  const { document } = globalThis as unknown as { document: { createElement(name: "canvas"): Canvas } };
  const canvas = document.createElement("canvas");
  canvas.width = canvas.height = 24;
  const context = canvas.getContext("2d", { willReadFrequently: true });
  context.font = '16px "trebuchet ms", verdana, arial, sans-serif';
  const look = (character: string) => {
    context.clearRect(0, 0, 24, 24);
    context.fillText(character, 2, 18);
    return context.getImageData(0, 0, 24, 24).data.join();
  };
  const nothing = look("\u{10ffff}");
  return characters.filter((character) => look(character) === nothing);
}
