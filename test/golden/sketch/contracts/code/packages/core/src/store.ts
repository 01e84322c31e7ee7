import type { Ticket } from "./tickets.ts";

interface Readable<T> {
  /** Nothing where there is none. */
  find(id: string): Promise<T | undefined>;
}

/** Where tickets are kept. */
export interface TicketStore extends Readable<Ticket> {
  save(ticket: Ticket, options?: { overwrite: boolean }): Promise<void>;
  on?(event: string): void;
  list(page: number, size?: number): Ticket[];
}
