import DOMPurify from "dompurify";

/**
 * Mermaid itself, in plain Node: what it makes of a text without drawing it. It cleans texts with a library that
 * needs a browser's document, which parsing does not, so here cleaning leaves them alone.
 */
const purifier = DOMPurify as unknown as Record<string, unknown>;
purifier.addHook ??= () => undefined;
purifier.sanitize ??= (text: string) => text;
const { default: mermaid } = await import("mermaid");
// The kinds of diagrams are known from the first on.
await mermaid.parse("info");
Object.assign(globalThis, { window: { CSS: { supports: () => true } } });

/** What is wrong with a diagram, in Mermaid's words; undefined when it reads it. */
export async function faultOf(text: string): Promise<string | undefined> {
  try {
    await mermaid.parse(text);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** What Mermaid's own database holds after reading a diagram. Each kind of diagram has its own questions. */
// biome-ignore lint/suspicious/noExplicitAny: Mermaid declares no types for what is asked here.
export async function databaseOf(text: string): Promise<any> {
  const diagram = await mermaid.mermaidAPI.getDiagramFromText(text);
  return diagram.db;
}
