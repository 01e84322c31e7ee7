export type Id = string & { readonly brand: "id" };
export type Money = { readonly cents: bigint };
export type Instant = number;
export enum Status {
  Pending = "pending",
  Paid = "paid",
  Shipped = "shipped",
}

interface Kept {
  readonly id: Id;
  created: Instant;
}
export interface Line {
  isbn: string;
  quantity: number;
}
export interface Order extends Kept {
  status: Status;
  lines: ReadonlyArray<Line>;
  note?: string | null;
  raw: unknown;
  total: Money;
}
export interface Basket {
  lines: Line[];
}
export class Receipt {
  constructor(
    readonly order: Id,
    readonly total: Money,
  ) {}
}
