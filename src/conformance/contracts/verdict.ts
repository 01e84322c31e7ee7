/** What comes of holding a type of the model against one of the code. */
export type Verdict = "same" | "different" | "undecided";

/** All of them must be so: one that differs decides, then one that is open. */
export function all(verdicts: Iterable<Verdict>): Verdict {
  let worst: Verdict = "same";
  for (const one of verdicts) {
    if (one === "different") return one;
    if (one === "undecided") worst = one;
  }
  return worst;
}

/** One of them must be so. */
export function any(verdicts: Iterable<Verdict>): Verdict {
  let best: Verdict = "different";
  for (const one of verdicts) {
    if (one === "same") return one;
    if (one === "undecided") best = one;
  }
  return best;
}
