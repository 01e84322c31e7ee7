import { gatherCode } from "../../conformance/code.ts";
import { Names } from "../../conformance/contracts/names.ts";
import type { CodeFacts, Import } from "../../extract/facts.ts";
import type { Outlines } from "../../extract/outlines.ts";
import type { Edge } from "../edges.ts";
import { type Chosen, chooseInterfaces, type SketchInterface } from "./choose.ts";
import { crossingsOf } from "./crossings.ts";
import { type Data, DataTypes } from "./data.ts";
import type { SketchType } from "./types.ts";

/** What parts offer each other, and the data that they speak of. */
export interface Contracts extends Chosen {
  /** Entities and enums by their `key`, in the order in which they are met. */
  readonly data: ReadonlyMap<string, Data>;
}

export const noContracts: Contracts = { interfaces: [], left: [], data: new Map() };

/** Finds what parts offer each other in the edges between them; may be asked again when more is known of these. */
export function contractFinder(facts: CodeFacts, outlines: Outlines): (edges: readonly Edge[]) => Contracts {
  const span = { source: { path: "", text: "" }, start: 0, end: 0 };
  const settings = { directory: "", ignore: [], ignoreTypes: false, mappings: [], span };
  const codebases = [{ settings, facts, outlines }];
  const names = new Names({ codebases }, gatherCode(codebases));
  const data = new DataTypes(names);
  return (edges) => {
    const chosen = chooseInterfaces({ names, data }, crossingsOf(edges));
    return { ...chosen, data: data.chosen(chosen.interfaces.flatMap(typesOf)) };
  };
}

function typesOf({ operations }: SketchInterface): readonly SketchType[] {
  return operations.flatMap(({ parameters, result }) => [...parameters.map(({ type }) => type), result]);
}

/** So many imports for each use of an interface that nothing has confirmed. */
export function doubtsOf({ interfaces }: Contracts, most: number): readonly Import[] {
  return interfaces.flatMap(({ users }) =>
    [...users.values()].flatMap((imports) =>
      imports.some(({ confirmed }) => confirmed) ? [] : imports.slice(0, most),
    ),
  );
}
