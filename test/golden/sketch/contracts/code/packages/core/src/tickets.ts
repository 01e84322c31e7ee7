/** How soon somebody looks at it. */
export type Priority = "low" | "high" | "very high";

export enum State {
  Open,
  Closed,
}

/** Something that somebody wants to be done. */
export interface Ticket {
  readonly id: string;
  readonly subject: string;
  readonly priority: Priority;
  readonly state: State;
  readonly opened: Date;
  readonly estimate?: number;
  readonly parent: Ticket | null;
  readonly tags: readonly string[];
  readonly counts: Record<string, number>;
  readonly render: () => string;
}

/** Opens a ticket. It is stored by whoever called. */
export function openTicket(subject: string, priority: Priority = "low", ..._tags: string[]): Ticket {
  throw new Error(subject + priority);
}

export const isOverdue = (ticket: Ticket, now: Date): boolean => ticket.opened < now;

export async function find({ text, limit }: { text: string; limit?: number }): Promise<Ticket | undefined> {
  return text.length > (limit ?? 0) ? undefined : undefined;
}

export async function* every(): AsyncGenerator<Ticket> {}

export function sorted(tickets: Iterable<Ticket>, by: keyof Ticket) {
  return [...tickets].filter((one) => one[by] !== null);
}

export function close(ticket: Ticket): void {}
export function reopen(ticket: Ticket): void {}
export const version = "1";
