import { afterOpenHours } from "../calendar/hours.ts";
import type { Priority, Ticket, TicketStore } from "./ticket.ts";

const hoursToAnswer: Readonly<Record<Priority, number>> = { low: 20, high: 4 };

/** Opens a ticket that is due after so many open hours as its priority says. */
export async function openTicket(
  store: TicketStore,
  subject: string,
  priority: Priority,
  now: Date,
): Promise<Ticket> {
  const id = `T-${(await store.list()).length + 1}`;
  const due = afterOpenHours(now, hoursToAnswer[priority]);
  const ticket: Ticket = { id, subject, priority, due, closed: false };
  await store.save(ticket);
  return ticket;
}

/** Closes a ticket; nothing where there is none with this id. */
export async function closeTicket(store: TicketStore, id: string): Promise<Ticket | undefined> {
  const ticket = await store.find(id);
  if (ticket === undefined) return undefined;
  const closed = { ...ticket, closed: true };
  await store.save(closed);
  return closed;
}
