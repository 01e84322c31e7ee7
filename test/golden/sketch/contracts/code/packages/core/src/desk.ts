import type { TicketStore } from "./store.ts";

export class Desk {
  constructor(private readonly store: TicketStore) {}

  /** How many are open. */
  get open(): number {
    return this.store.list(1).length;
  }

  countOf(customer: { id: string }): number {
    return this.open + customer.id.length;
  }

  private forget(): void {}
}
