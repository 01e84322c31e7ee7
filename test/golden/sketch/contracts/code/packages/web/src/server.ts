import Desk, { close, every, find, isOverdue, openTicket, type TicketStore } from "@desk/core";
import * as core from "@desk/core";
import { memoryStore } from "../../db/src/memory.ts";

const store: TicketStore = memoryStore();
export const desk = new Desk(store);
void [close, every, find, isOverdue, openTicket, core];
