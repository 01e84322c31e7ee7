import { ebnfOf } from "./ebnf.ts";
import { lineRules, type TokenClass, tokenClasses } from "./lexical.ts";
import { ruleNotes } from "./notes.ts";
import { type Expression, type Production, productions } from "./productions.ts";
import { diagramOf } from "./railroad-items.ts";
import { styleSheet } from "./railroad-style.ts";

/** The grammar as a page of diagrams that needs nothing but itself: no script, no font, no network. */
export function renderRailroad(): string {
  const rules = productions();
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>The grammar of .arch</title>
<style>
${styleSheet}</style>
</head>
<body>
${contents(rules)}
<main>
<header>
<h1>The grammar of <code>.arch</code></h1>
<p>Follow the line from the left to the right: each way through a diagram is a text that the rule reads. Made from the rules of the parser, which decides.</p>
${legend()}
</header>
${rules.map((rule) => ruleSection(rule, usersOf(rule, rules))).join("\n")}
<h2 id="tokens">Tokens</h2>
<p>What the capitals stand for. Only here are characters put together without white space between them.</p>
${tokenClasses.map((token) => tokenSection(token, usersOf(token, rules))).join("\n")}
<h2 id="lines">Lines, comments and white space</h2>
<dl>
${lineRules.map(({ title, words }) => `<dt>${escapeHtml(title)}</dt>\n<dd>${prose(words)}</dd>`).join("\n")}
</dl>
</main>
</body>
</html>
`;
}

function contents(rules: readonly Production[]): string {
  const links = (names: readonly string[]) =>
    names.map((name) => `<li><a href="#${name}">${name}</a></li>`).join("\n");
  return `<nav aria-label="Contents">
<p>Rules</p>
<ul>
${links(rules.map(({ name }) => name))}
</ul>
<p><a href="#tokens">Tokens</a></p>
<ul>
${links(tokenClasses.map(({ name }) => name))}
</ul>
<p><a href="#lines">Lines and comments</a></p>
</nav>`;
}

/** What the three looks of a box mean. */
function legend(): string {
  const samples: readonly (readonly [string, string])[] = [
    ["literal", "stands in the text as it is"],
    ["token", "a class of tokens"],
    ["rule", "another rule"],
    ["junk", "left over from a fault"],
  ];
  const items = samples.map(([style, words]) => `<li><i class="${style}"></i>${words}</li>`);
  return `<ul class="legend">\n${items.join("\n")}\n</ul>`;
}

function ruleSection(rule: Production, users: readonly string[]): string {
  return `<section id="${rule.name}">
<h2>${rule.name}</h2>
<p>${prose(ruleNotes[rule.name] ?? "")}</p>
<figure class="diagram">
${diagramOf(rule.body)}</figure>
<pre><code>${escapeHtml(ebnfOf(rule))}</code></pre>
${usedIn(users)}</section>`;
}

function tokenSection({ name, definition, words }: TokenClass, users: readonly string[]): string {
  const rule =
    definition === undefined ? "" : `<pre><code>${escapeHtml(`${name} = ${definition}`)}</code></pre>\n`;
  return `<section id="${name}">
<h3>${name}</h3>
<p>${prose(words)}</p>
${rule}${usedIn(users)}</section>`;
}

function usedIn(users: readonly string[]): string {
  if (users.length === 0) return "";
  return `<p class="users">Used in ${users.map((user) => `<a href="#${user}">${user}</a>`).join(", ")}</p>\n`;
}

/** The rules that mention a rule or a token. */
function usersOf({ name }: { readonly name: string }, rules: readonly Production[]): readonly string[] {
  return rules.filter((rule) => mentions(rule.body, name)).map((rule) => rule.name);
}

function mentions(expression: Expression, name: string): boolean {
  switch (expression.kind) {
    case "literal":
      return false;
    case "token":
    case "rule":
      return expression.name === name;
    case "sequence":
    case "choice":
      return expression.items.some((item) => mentions(item, name));
    case "option":
    case "repetition":
      return mentions(expression.item, name);
    case "list":
      return mentions(expression.item, name) || mentions(expression.separator, name);
  }
}

/** A sentence with code between backticks. */
function prose(words: string): string {
  return escapeHtml(words).replace(/`([^`]+)`/g, "<code>$1</code>");
}

function escapeHtml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
