import { closeTicket, openTicket, type Priority, type TicketStore } from "@desk/core";

export interface Answer {
  readonly status: number;
  readonly body: unknown;
}

/** What the service answers to a request. */
export async function answer(
  store: TicketStore,
  method: string,
  path: string,
  body: { subject?: unknown; priority?: unknown },
): Promise<Answer> {
  if (path === "/tickets" && method === "GET") return { status: 200, body: await store.list() };
  if (path === "/tickets" && method === "POST") {
    if (typeof body.subject !== "string" || body.subject === "")
      return { status: 400, body: { error: "a ticket needs a subject" } };
    const priority: Priority = body.priority === "high" ? "high" : "low";
    return { status: 201, body: await openTicket(store, body.subject, priority, new Date()) };
  }
  const id = /^\/tickets\/([^/]+)\/close$/.exec(path)?.[1];
  const closed = id === undefined || method !== "POST" ? undefined : await closeTicket(store, id);
  return closed === undefined
    ? { status: 404, body: { error: "there is no such thing here" } }
    : { status: 200, body: closed };
}
