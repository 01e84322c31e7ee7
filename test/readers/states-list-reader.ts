import { entriesOf, named, paragraphsOf, refuse, saidBehind, without } from "./list-texts.ts";

/*
 * Reads the list that stands for a state machine where no picture fits, or fails:
 *
 *  1. A sentence that begins with `A list:` and tells how many states and transitions there are; an empty line; a
 *     line for each state; if there are transitions, an empty line and a line for each.
 *  2. What is too long for a line goes on below, four columns further in.
 *  3. A state is its name, and behind a colon what is said of it.
 *  4. A transition is `a → b`, and behind a colon what it is; `[*]` is the start at the left and the end at the right.
 */

export interface ReadStatesList {
  readonly states: readonly { readonly title: string; readonly said: string }[];
  readonly transitions: readonly { readonly from: string; readonly to: string; readonly said: string }[];
}

const START_OR_END = "[*]";

/** `names` are what states are called. */
export function readStatesList(
  text: string,
  charset: "unicode" | "ascii",
  names: readonly string[],
): ReadStatesList {
  const [why = [], first = [], second = [], ...more] = paragraphsOf(text);
  const sentence =
    /^A list: (\d+) states? and (\d+) transitions? do not fit as a picture into \d+ columns\.$/.exec(
      why.join(" "),
    );
  if (sentence === null || more.length > 0) refuse(0, `no such list: ${why.join(" ")}`);
  const states = entriesOf(first).map((entry, y) => {
    const [title, rest] = named(entry, names, y);
    return { title, said: saidBehind(rest, y) };
  });
  const arrow = charset === "ascii" ? "->" : "→";
  const transitions = entriesOf(second).map((entry, y) => {
    const [from, rest] = named(entry, [...names, START_OR_END], y);
    const target = without(rest, arrow);
    if (target === undefined || !/^[ \n]/.test(rest) || !/^[ \n]/.test(target))
      refuse(y, `no arrow: ${entry}`);
    const [to, behind] = named(target.slice(1), [...names, START_OR_END], y);
    return { from, to, said: saidBehind(behind, y) };
  });
  if (states.length !== Number(sentence[1]) || transitions.length !== Number(sentence[2]))
    refuse(0, `not ${states.length} states and ${transitions.length} transitions`);
  return { states, transitions };
}
