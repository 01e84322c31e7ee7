/** Words that are written in a way of their own, by their lower case. */
const written: ReadonlyMap<string, string> = new Map(
  `API APIs UI URL URI HTTP HTTPS SQL DB CLI SDK JSON XML YAML HTML CSS SVG PDF CSV AST CDN CMS CRM CI ID IO IP JWT
   LSP MCP ORM PWA RPC REST SEO SMS SSO SSR TLS UX XSS AI ML LLM OAuth GraphQL gRPC TypeScript JavaScript GitHub
   GitLab PostgreSQL MySQL SQLite MongoDB Redis Next.js Node.js iOS VSCode WebSocket DTO DTOs I18n BiDi CDP`
    .split(/\s+/)
    .map((word) => [word.toLowerCase(), word]),
);

/** The name of a package or folder as people would write it: `order-service` becomes `Order service`. */
export function titleOf(name: string): string {
  if (name === "src") return "Source";
  const bare = name.replace(/^@[^/]*\//, "").normalize("NFC");
  const words = bare
    .replaceAll(/(\p{Ll}|\p{N})(\p{Lu})/gu, "$1 $2")
    .replaceAll(/(\p{Lu})(\p{Lu}\p{Ll})/gu, "$1 $2")
    .split(/[\s_\-/\\()[\]{}@+~:]+|\.(?!js\b)/u)
    .filter((word) => word !== "");
  const shown = words.map((word, at) => {
    const known = written.get(word.toLowerCase());
    if (known !== undefined) return known;
    if (at > 0) return /^\p{Lu}\p{Ll}+$/u.test(word) ? word.toLowerCase() : word;
    return word.charAt(0).toUpperCase() + word.slice(1);
  });
  return shown.join(" ") || bare.trim() || "Code";
}

/** The name as an id of the language, not yet told apart from others. */
function idOf(name: string): string {
  const bare = name.replace(/^@[^/]*\//, "").normalize("NFC");
  const id = bare
    .replaceAll(/[^\p{L}\p{Nl}\p{M}\p{Nd}_-]+/gu, "-")
    .replaceAll(/-{2,}/g, "-")
    .replaceAll(/_-|-_/g, "_")
    .replace(/^[\p{M}-]+|-+$/gu, "")
    .replace(/^(?=\p{Nd})/u, "_");
  if (id === "") return "part";
  return id === "this" ? "this_" : id;
}

/** Hands out ids that nobody around has. */
export class Ids {
  private readonly taken: Set<string>;

  constructor(taken: Iterable<string> = []) {
    this.taken = new Set(taken);
  }

  /** An id, or where that is taken another one. */
  takeOne(name: string, other: string): string {
    return this.take(this.taken.has(idOf(name)) ? other : name);
  }

  take(name: string): string {
    const wanted = idOf(name);
    let id = wanted;
    for (let number = 2; this.taken.has(id); number++)
      id = wanted + (wanted.endsWith("_") ? "" : "-") + number;
    this.taken.add(id);
    return id;
  }
}
