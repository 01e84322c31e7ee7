import { ticketServer } from "./http/server.ts";
import { memoryStore } from "./storage/memory-store.ts";

const port = Number(process.env.PORT ?? 8080);

ticketServer(memoryStore()).listen(port, () =>
  console.log(`The desk answers at http://localhost:${port}/tickets`),
);
