import type { Enum } from "../../model/model.ts";
import type { Finding } from "../finding.ts";

/** How much of the interfaces and data of a model was held against the code, and what was not. */
export interface ContractCounts {
  readonly operations: number;
  readonly fields: number;
  readonly enums: number;
  readonly endpoints: number;
  /** `code` of interfaces and entities that names files of other languages. */
  readonly foreign: number;
  /** Routes that are not literal. */
  readonly unclearRoutes: number;
  /** What could not be decided: neither found to be so nor not to be so. */
  readonly undecided: {
    readonly operations: number;
    readonly parameters: number;
    readonly results: number;
    readonly fields: number;
    readonly values: number;
    readonly endpoints: number;
  };
}

export const noContracts: ContractCounts = {
  operations: 0,
  fields: 0,
  enums: 0,
  endpoints: 0,
  foreign: 0,
  unclearRoutes: 0,
  undecided: { operations: 0, parameters: 0, results: 0, fields: 0, values: 0, endpoints: 0 },
};

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** Counts while a check goes on. */
export class Tally {
  operations = 0;
  fields = 0;
  enums = 0;
  endpoints = 0;
  foreign = 0;
  unclearRoutes = 0;
  readonly undecided: Mutable<ContractCounts["undecided"]> = { ...noContracts.undecided };
  private readonly met = new Map<Enum, Set<string>>();
  private readonly more: Finding[] = [];

  /** Whether an enum was not yet held against this place. */
  isNew(declared: Enum, place: string): boolean {
    const known = this.met.get(declared) ?? new Set();
    this.met.set(declared, known);
    if (known.has(place)) return false;
    known.add(place);
    return true;
  }

  add(one: Finding): void {
    this.more.push(one);
  }

  findings(): readonly Finding[] {
    return this.more;
  }

  counts(): ContractCounts {
    const { operations, fields, enums, endpoints, foreign, unclearRoutes, undecided } = this;
    return { operations, fields, enums, endpoints, foreign, unclearRoutes, undecided };
  }
}
