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
  /** What was neither found to be as it is declared nor not to be, in the order in which it was met. */
  readonly undecided: readonly Undecided[];
}

export interface Undecided {
  readonly kind: "operation" | "parameter" | "result" | "field" | "enum" | "endpoint" | "query parameter";
  /** The path of the operation, field or enum; method and path of an endpoint, with `?name` for a query parameter. */
  readonly name: string;
}

export const noContracts: ContractCounts = {
  operations: 0,
  fields: 0,
  enums: 0,
  endpoints: 0,
  foreign: 0,
  unclearRoutes: 0,
  undecided: [],
};

/** Counts while a check goes on. */
export class Tally {
  operations = 0;
  fields = 0;
  enums = 0;
  endpoints = 0;
  foreign = 0;
  unclearRoutes = 0;
  private readonly undecided: Undecided[] = [];
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

  leave(kind: Undecided["kind"], name: string): void {
    this.undecided.push({ kind, name });
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
