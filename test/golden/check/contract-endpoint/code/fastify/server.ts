import Fastify from "fastify";
import books from "./books.ts";

const server = Fastify({ logger: true });
await server.register(books, { prefix: "/v1" });
await server.listen({ port: 80 });
