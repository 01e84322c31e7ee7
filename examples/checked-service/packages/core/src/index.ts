export { type Hours, opening } from "./calendar/hours.ts";
export { closeTicket, openTicket } from "./tickets/desk.ts";
export type { Priority, Ticket, TicketStore } from "./tickets/ticket.ts";
