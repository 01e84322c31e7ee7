/** A graph over numbers `0 … count - 1`: the targets of each. */
export type Graph = readonly (readonly number[])[];

/**
 * The strongly connected components with more than one node, each in ascending order (Tarjan 1972, on a stack
 * of its own since the input decides how deep it goes). A node that leads to itself is none.
 */
export function knotsIn(graph: Graph): readonly (readonly number[])[] {
  const order = new Int32Array(graph.length).fill(-1);
  const low = new Int32Array(graph.length);
  const onStack = new Uint8Array(graph.length);
  const stack: number[] = [];
  const knots: number[][] = [];
  let counter = 0;
  for (let root = 0; root < graph.length; root++) {
    if (order[root] !== -1) continue;
    const path: { node: number; next: number }[] = [{ node: root, next: 0 }];
    while (path.length > 0) {
      const frame = path[path.length - 1] as { node: number; next: number };
      const { node } = frame;
      if (frame.next === 0) {
        order[node] = low[node] = counter++;
        stack.push(node);
        onStack[node] = 1;
      }
      const target = graph[node]?.[frame.next++];
      if (target === undefined) {
        path.pop();
        const above = path[path.length - 1];
        if (above !== undefined) low[above.node] = Math.min(low[above.node] as number, low[node] as number);
        if (low[node] === order[node]) {
          const knot: number[] = [];
          for (let at = -1; at !== node; knot.push(at)) {
            at = stack.pop() as number;
            onStack[at] = 0;
          }
          if (knot.length > 1) knots.push(knot.sort((a, b) => a - b));
        }
      } else if (order[target] === -1) path.push({ node: target, next: 0 });
      else if (onStack[target] === 1) low[node] = Math.min(low[node] as number, order[target] as number);
    }
  }
  return knots.sort((a, b) => (a[0] as number) - (b[0] as number));
}

/** A shortest way from the first node of a knot back to it, without its last step; breadth first. */
export function shortestCycle(graph: Graph, knot: readonly number[]): readonly number[] {
  const inside = new Set(knot);
  const start = knot[0] as number;
  const from = new Map<number, number>();
  const queue = [start];
  for (const node of queue) {
    for (const target of graph[node] ?? []) {
      if (target === start) return wayBack(from, node, start);
      if (!inside.has(target) || from.has(target)) continue;
      from.set(target, node);
      queue.push(target);
    }
  }
  return knot;
}

function wayBack(from: ReadonlyMap<number, number>, end: number, start: number): readonly number[] {
  const way: number[] = [];
  for (let at: number | undefined = end; at !== undefined && at !== start; at = from.get(at)) way.push(at);
  return [start, ...way.reverse()];
}
