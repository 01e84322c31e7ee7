import type { ViewKind } from "../../views/view.ts";

/** The diagrams that there are, with the kinds of views that each can show; the usual one of a kind comes first. */
export const diagrams = {
  flowchart: ["graph"],
  sequence: ["sequence"],
  er: ["data"],
  state: ["states"],
  class: ["graph", "data"],
  c4: ["graph", "sequence"],
  architecture: ["graph"],
} as const satisfies Readonly<Record<string, readonly ViewKind[]>>;

export type Diagram = keyof typeof diagrams;

export const diagramNames = Object.keys(diagrams) as readonly Diagram[];

/** The diagrams that can show a kind of view, the usual one first. */
export function diagramsFor(kind: ViewKind): readonly Diagram[] {
  return diagramNames.filter((name) => (diagrams[name] as readonly ViewKind[]).includes(kind));
}

/** What a place that shows Mermaid understands and lets through. */
export interface Host {
  /** Diagrams that its Mermaid does not know, or that it does not show. */
  readonly without: readonly Diagram[];
  /** Which links of boxes lead anywhere from there. */
  readonly links: "none" | "absolute" | "all";
  /** Whether it is Mermaid 11: arrows with two heads in sequences, styles of classes. */
  readonly mermaid11: boolean;
  /** Whether it is the latest: titles of architecture diagrams with other than letters, directions of entities. */
  readonly latest: boolean;
}

/**
 * What is known of hosts as of 2026. `common` is what all of them show, so nobody has to say where a diagram goes; what
 * was asked for by name is not refused there.
 */
export const hosts = {
  common: { without: [], links: "none", mermaid11: false, latest: false },
  // Has had Mermaid 11 since September 2024 (mjbvz/vscode-markdown-mermaid issue 279). Shows diagrams in a frame of
  // another origin, where absolute links work and relative ones do not (dxos/dxos pull request 6873).
  github: { without: [], links: "absolute", mermaid11: true, latest: false },
  // Mermaid 10.7, with what 11 reads differently listed in gitlab-org/gitlab issue 554889; architecture diagrams came
  // with 11.1. A sandboxed frame again.
  gitlab: { without: ["architecture"], links: "absolute", mermaid11: false, latest: false },
  // Lists what its wikis show, C4 and architecture not among it:
  // https://learn.microsoft.com/azure/devops/project/wiki/markdown-guidance
  azure: { without: ["c4", "architecture"], links: "none", mermaid11: false, latest: false },
  // The Mermaid that Lintel is tested with, 11.17: for images, for pages of one's own.
  full: { without: [], links: "all", mermaid11: true, latest: true },
} as const satisfies Readonly<Record<string, Host>>;

export type HostName = keyof typeof hosts;

export const hostNames = Object.keys(hosts) as readonly HostName[];
