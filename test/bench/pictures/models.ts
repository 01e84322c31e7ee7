/**
 * A model with `size` containers in systems of ten and one view of them all: frames in one picture. One and a
 * fifth relationships a container, four of five of them inside a system and mostly forwards, half with a label.
 */
export function pictureModel(size: number): string {
  const random = randomFrom(size);
  const below = (limit: number) => Math.floor(random() * limit);
  const systems = Math.ceil(size / perSystem);
  const pathOf = (n: number) => `system${Math.floor(n / perSystem)}.part${n}`;
  const lines = ['workspace "Generated" "A model for measuring."'];
  for (let s = 0; s < systems; s++) {
    lines.push(`system${s} = system "System ${s}" {`);
    for (let n = s * perSystem; n < Math.min(size, (s + 1) * perSystem); n++)
      lines.push(`  part${n} = container "Part ${n}" "Does one thing well." "Node.js 22"`);
    lines.push("}");
  }
  for (let i = 0; i < size * 1.2; i++) {
    const from = below(size);
    const near = Math.min(size - 1, from + 1 + below(4));
    const to = random() < 0.8 ? near : below(size);
    if (from === to) continue;
    const label = random() < 0.5 ? ` "asks for ${i}"` : "";
    lines.push(`${pathOf(from)} ${random() < 0.2 ? "~>" : "->"} ${pathOf(to)}${label}`);
  }
  lines.push('everything = view landscape "Everything" { depth 2 }');
  return `${lines.join("\n")}\n`;
}

const perSystem = 10;

/** From 0 up to 1: a linear congruential generator with the constants of Numerical Recipes. */
export function randomFrom(seed: number): () => number {
  let state = Math.imul(seed, 2654435761) >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
