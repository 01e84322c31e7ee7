import type { Judgement } from "../conformance/result.ts";
import type { View } from "../views/view.ts";
import { graphWithVerdict } from "./verdict-graph.ts";
import type { VerdictLook } from "./verdict-marks.ts";
import { sequenceWithVerdict } from "./verdict-sequence.ts";

export type { VerdictLook } from "./verdict-marks.ts";

/**
 * A view with the verdict drawn in. In a graph of elements: relationships by what the code says of them, and one more
 * edge for each two that are connected without being declared. In a flow: steps by what the code says of the
 * relationships on which they go. What no import would show stays as it is. A view that says nothing of which the code
 * knows, such as one of states or of data, is given back itself.
 */
export function withVerdict(view: View, result: Judgement, look: VerdictLook): View {
  switch (view.kind) {
    case "graph":
      return graphWithVerdict(view, result, look);
    case "sequence":
      return sequenceWithVerdict(view, result, look);
    case "states":
    case "data":
      return view;
  }
}
