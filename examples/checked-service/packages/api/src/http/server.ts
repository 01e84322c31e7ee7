import { createServer, type IncomingMessage, type Server } from "node:http";
import type { TicketStore } from "@desk/core";
import { answer } from "./routes.ts";

/** An HTTP server over a store of tickets; it listens to no port yet. */
export function ticketServer(store: TicketStore): Server {
  return createServer(async (request, response) => {
    const { status, body } = await read(request)
      .then((said) => answer(store, request.method ?? "GET", request.url ?? "/", said))
      .catch(() => ({ status: 400, body: { error: "this is not JSON" } }));
    response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
  });
}

async function read(request: IncomingMessage): Promise<Record<string, unknown>> {
  let text = "";
  for await (const part of request) text += part;
  return text === "" ? {} : JSON.parse(text);
}
