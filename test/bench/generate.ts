/**
 * A model of about `size` elements, the same on every run: systems of 25 elements on three levels (a system,
 * containers, components), one and a half relationships an element, most of them inside a system, a view of
 * each system and a landscape. What is measured for Lintel is a text like those that people write.
 */
export function generateModel(size: number): string {
  const systems = Math.max(1, Math.round(size / systemSize));
  const random = generator(size);
  const lines: string[] = ['workspace "Generated" "A model for measuring."', ""];
  const elements: string[] = [];
  for (let s = 0; s < systems; s++) writeSystem(lines, elements, s, Math.min(systemSize, size));
  lines.push("");
  for (let i = 0; i < Math.round(elements.length * 1.5); i++) {
    const line = relationship(elements, random, i);
    if (line !== undefined) lines.push(line);
  }
  lines.push("", 'everything = view landscape "Everything"');
  for (let s = 0; s < systems; s++) lines.push(`view${s} = view of system${s} "Inside system ${s}"`);
  return `${lines.join("\n")}\n`;
}

const systemSize = 25;
/** A system holds four containers with five components each. */
const containers = 4;

function writeSystem(lines: string[], elements: string[], number: number, size: number): void {
  const system = `system${number}`;
  lines.push(`${system} = system "System ${number}" "What the business asks of part ${number}." {`);
  elements.push(system);
  let left = size - 1;
  for (let c = 0; c < containers && left > 0; c++) {
    const container = `container${c}`;
    lines.push(`  ${container} = container "Container ${number}.${c}" "Serves its callers." "Node.js 22" {`);
    elements.push(`${system}.${container}`);
    left--;
    for (let p = 0; p < 5 && left > 0; p++, left--) {
      lines.push(`    part${p} = component "Part ${number}.${c}.${p}" "Does one thing well." "TypeScript"`);
      elements.push(`${system}.${container}.part${p}`);
    }
    lines.push("  }");
  }
  lines.push("}");
}

/** Three of four stay near; an element is not related to what it is in. */
function relationship(elements: readonly string[], random: () => number, number: number): string | undefined {
  const at = Math.floor(random() * elements.length);
  const near = at - (at % systemSize) + Math.floor(random() * systemSize);
  const from = elements[at] as string;
  const to = elements[random() < 0.75 ? near : Math.floor(random() * elements.length)];
  if (to === undefined || `${from}.`.startsWith(`${to}.`) || `${to}.`.startsWith(`${from}.`))
    return undefined;
  return `${from} ${random() < 0.2 ? "~>" : "->"} ${to} "asks for ${number}" "HTTPS"`;
}

/** A linear congruential generator with the constants of Numerical Recipes: from 0 up to 1. */
function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
