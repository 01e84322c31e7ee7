import type { Ticket, TicketStore } from "@desk/core";

/** Keeps tickets as long as the process runs. */
export function memoryStore(): TicketStore {
  const tickets = new Map<string, Ticket>();
  return {
    find: async (id) => tickets.get(id),
    list: async () => [...tickets.values()],
    save: async (ticket) => {
      tickets.set(ticket.id, ticket);
    },
  };
}
