import { isOverdue, openTicket, sorted, type Ticket, type TicketStore } from "@desk/core";

export function memoryStore(): TicketStore {
  const tickets = new Map<string, Ticket>([["1", openTicket("a")]]);
  const overdue = [...tickets.values()].filter((one) => isOverdue(one, new Date()));
  return sorted(overdue, "id") as never;
}
