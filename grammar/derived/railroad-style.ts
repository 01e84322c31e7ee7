/** The look of the page of diagrams, light and dark. A character in a box has to be 8 pixels wide. */
export const styleSheet = `:root {
  --paper: #fcfcfb; --ink: #1f2328; --soft: #5b6470; --edge: #d8dce1; --panel: #ffffff; --link: #0b5cad;
  --rail: #6b7480;
  --literal: #e4f2e7; --literal-edge: #4c8f5c; --literal-ink: #14532d;
  --token: #fdf1d8; --token-edge: #b7862b; --token-ink: #6b4700;
  --rule: #e3edfa; --rule-edge: #4a7ebb; --rule-ink: #12437a;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #14171b; --ink: #e4e7eb; --soft: #9aa4b0; --edge: #2d333b; --panel: #1b1f25; --link: #7cb7ff;
    --rail: #8b95a1;
    --literal: #17301e; --literal-edge: #5aa56c; --literal-ink: #b4e6c1;
    --token: #352a12; --token-edge: #c99a3f; --token-ink: #f3d799;
    --rule: #16283f; --rule-edge: #5f94d4; --rule-ink: #bcd9fb;
  }
}
* { box-sizing: border-box; }
html { scroll-behavior: smooth; scroll-padding-top: 1.5rem; }
@media (prefers-reduced-motion: reduce) { html { scroll-behavior: auto; } }
body {
  margin: 0 auto; max-width: 72rem; padding: 0 1.5rem; display: grid; grid-template-columns: 11rem minmax(0, 1fr);
  gap: 3rem; background: var(--paper); color: var(--ink);
  font: 1rem/1.6 system-ui, "Segoe UI", "Noto Sans", Roboto, "Helvetica Neue", Arial, sans-serif;
}
a { color: var(--link); text-decoration: none; }
a:hover { text-decoration: underline; }
nav {
  position: sticky; top: 0; align-self: start; max-height: 100vh; overflow-y: auto; padding: 2.5rem 0;
  font-size: 0.9rem; line-height: 1.5;
}
nav p { margin: 0 0 0.25rem; font-weight: 600; }
nav ul { list-style: none; margin: 0 0 1.25rem; padding: 0; }
nav li a { display: block; padding: 0.05rem 0 0.05rem 0.75rem; border-left: 2px solid var(--edge); }
nav li a:hover { border-color: var(--link); text-decoration: none; }
main { padding: 2.5rem 0 6rem; }
main p, main dd { max-width: 44rem; }
h1 { margin: 0 0 0.5rem; font-size: 1.9rem; line-height: 1.2; letter-spacing: -0.01em; }
h2 { margin: 3rem 0 0.25rem; font-size: 1.3rem; line-height: 1.3; }
h3 { margin: 2rem 0 0.25rem; font-size: 1.05rem; }
section > p { margin: 0.25rem 0 0.75rem; }
section:target > h2, section:target > h3 { color: var(--link); }
code, pre { font-family: ui-monospace, "SF Mono", Menlo, Consolas, "Noto Sans Mono", "DejaVu Sans Mono", monospace; }
code { font-size: 0.9em; }
pre { margin: 0.5rem 0; overflow-x: auto; white-space: pre-wrap; color: var(--soft); font-size: 0.85rem; }
dt { margin-top: 1.25rem; font-weight: 600; }
dd { margin: 0.15rem 0 0; }
.users { font-size: 0.9rem; color: var(--soft); }
.diagram {
  margin: 0; overflow-x: auto; background: var(--panel); border: 1px solid var(--edge); border-radius: 8px; padding: 0.25rem 0.5rem;
}
.legend { display: flex; flex-wrap: wrap; gap: 0.4rem 1.75rem; margin: 1.25rem 0 0; padding: 0; list-style: none; font-size: 0.9rem; color: var(--soft); }
.legend i { display: inline-block; width: 2rem; height: 1rem; margin-right: 0.5rem; vertical-align: -0.15rem; border: 1.5px solid; }
.legend .literal { border-radius: 0.5rem; background: var(--literal); border-color: var(--literal-edge); }
.legend .token { background: var(--token); border-color: var(--token-edge); }
.legend .rule { background: var(--rule); border-color: var(--rule-edge); }
.legend .junk { border: 1.5px dashed var(--rail); }
svg.railroad-diagram { display: block; }
svg.railroad-diagram path { fill: none; stroke: var(--rail); stroke-width: 2; }
svg.railroad-diagram text { text-anchor: middle; font: 500 13px ui-monospace, "SF Mono", Menlo, Consolas, "Noto Sans Mono", "DejaVu Sans Mono", monospace; }
svg.railroad-diagram rect { stroke-width: 1.5; }
.literal rect { fill: var(--literal); stroke: var(--literal-edge); }
.literal text { fill: var(--literal-ink); }
.token rect { fill: var(--token); stroke: var(--token-edge); }
.token text { fill: var(--token-ink); }
.rule rect { fill: var(--rule); stroke: var(--rule-edge); }
.rule text { fill: var(--rule-ink); }
.junk rect { fill: transparent; stroke: var(--rail); stroke-dasharray: 4 3; }
.junk text { fill: var(--soft); }
svg a:hover text { text-decoration: underline; }
@media (max-width: 48rem) {
  body { display: block; }
  nav { position: static; max-height: none; padding-bottom: 0; }
  nav ul { display: flex; flex-wrap: wrap; gap: 0.25rem 0.5rem; }
  nav li a { border: 1px solid var(--edge); border-radius: 4px; padding: 0.1rem 0.5rem; }
}
@media print { nav { display: none; } body { display: block; } section { break-inside: avoid; } }
`;
