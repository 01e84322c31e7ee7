export * from "./tickets.ts";
export type { TicketStore } from "./store.ts";
export { Desk as default } from "./desk.ts";
