import type { FastifyInstance } from "fastify";

export default async function (fastify: FastifyInstance) {
  fastify.get("/books", async () => []);
  fastify.route({ method: ["PUT", "PATCH"], url: "/books/:isbn", handler: async () => undefined });
  fastify.register(
    async (inner) => {
      inner.get("/:id", async () => []);
    },
    { prefix: "/shelves" },
  );
}
