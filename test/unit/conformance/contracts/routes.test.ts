import { describe, expect, it } from "vitest";
import { held, outcome } from "./held.ts";

interface Case {
  readonly name: string;
  readonly endpoint: string;
  readonly files: string | Readonly<Record<string, string>>;
  readonly expected?: readonly string[];
}

const missing = ["contract/endpoint Api"];
const open = (endpoint: string) => [`? endpoint ${endpoint.replaceAll('"', "")}`];
const listed = 'GET "/api/orders"';
const app = 'import express from "express";\nconst app = express();\n';
const server = 'import Fastify from "fastify";\nconst server = Fastify();\n';
const other = 'app.get("/other", handler);\n';

const cases: readonly Case[] = [
  { name: "a route of an app", endpoint: listed, files: `${app}app.get("/api/orders", handler);` },
  {
    name: "another method",
    endpoint: 'POST "/api/orders"',
    files: `${app}app.get("/api/orders", handler);`,
    expected: missing,
  },
  {
    name: "another path",
    endpoint: 'GET "/api/order"',
    files: `${app}app.get("/api/orders", handler);`,
    expected: missing,
  },
  { name: "all methods", endpoint: listed, files: `${app}app.all("/api/orders", handler);` },
  {
    name: "a list of paths",
    endpoint: listed,
    files: `${app}app.get(["/api/order", "/api/orders"], handler);`,
  },
  {
    name: "a path of constants",
    endpoint: listed,
    files: `const v = "api"; ${app}app.get("/" + v + \`/orders\`, handler);`,
  },
  { name: "a slash at the end", endpoint: listed, files: `${app}app.get("/api/orders/", handler);` },
  {
    name: "a parameter",
    endpoint: 'GET "/orders/{id}"',
    files: `${app}app.get("/orders/:id(\\\\d+)", handler);`,
  },
  {
    name: "a parameter written with a colon",
    endpoint: 'GET "/orders/:id"',
    files: `${app}app.get("/orders/:id", handler);`,
  },
  {
    name: "a word where a parameter should be",
    endpoint: 'GET "/orders/{id}"',
    files: `${app}app.get("/orders/new", handler);`,
    expected: missing,
  },
  {
    name: "another name for a parameter",
    endpoint: 'GET "/orders/{id}"',
    files: `${app}app.get("/orders/:order", handler);`,
    expected: ["contract/path-parameter Api"],
  },
  { name: "a chain", endpoint: listed, files: `${app}app.route("/api/orders").post(handler).get(handler);` },
  {
    name: "a mounted router",
    endpoint: listed,
    files: `${app}const r = express.Router(); r.get("/", handler); app.use("/api/orders", check, r);`,
  },
  {
    name: "a router in a router",
    endpoint: listed,
    files: `${app}const a = express.Router(); const b = express.Router(); b.get("/orders", handler); a.use(b); app.use("/api", a);`,
  },
  {
    name: "a router mounted twice",
    endpoint: 'GET "/v2/orders"',
    files: `${app}const r = express.Router(); r.get("/orders", handler); app.use("/v1", r); app.use("/v2", r);`,
  },
  {
    name: "a router of another file",
    endpoint: listed,
    files: {
      "app.ts": `${app}import orders from "./orders"; app.use("/api", orders);`,
      "orders.ts":
        'import { Router } from "express"; const router = Router(); router.get("/orders", handler); export default router;',
    },
  },
  {
    name: "a router of another file, elsewhere",
    endpoint: listed,
    files: {
      "app.ts": `${app}import orders from "./orders"; app.use("/v2", orders);`,
      "orders.ts":
        'import { Router } from "express"; const router = Router(); router.get("/orders", handler); export default router;',
    },
    expected: missing,
  },
  {
    name: "a router by require",
    endpoint: listed,
    files: {
      "app.js":
        'const express = require("express"); const app = express(); app.use("/api", require("./orders"));',
      "orders.js":
        'const router = require("express").Router(); router.get("/orders", handler); module.exports = router;',
    },
  },
  {
    name: "a function that is handed the app",
    endpoint: listed,
    files: {
      "app.ts": `${app}import { routes } from "./routes"; routes(app);`,
      "routes.ts":
        'import type { Express } from "express"; export function routes(it: Express) { it.get("/api/orders", handler); }',
    },
  },
  {
    name: "a function that makes a router",
    endpoint: listed,
    files: {
      "app.ts": `${app}import { make } from "./make"; app.use("/api", make());`,
      "make.ts":
        'import { Router } from "express"; export const make = () => { const r = Router(); r.get("/orders", handler); return r; };',
    },
  },
  {
    name: "a router that nobody mounts: what is known of it fits",
    endpoint: listed,
    files:
      'import { Router } from "express"; export const router = Router(); router.get("/orders", handler);',
  },
  {
    name: "a router that nobody mounts: nothing of it fits",
    endpoint: listed,
    files: 'import { Router } from "express"; export const router = Router(); router.get("/books", handler);',
    expected: missing,
  },
  {
    name: "a prefix that is computed",
    endpoint: 'GET "/api/orders/{id}"',
    files: `${app}const r = express.Router(); r.get("/:id", handler); app.use(prefix(), r);`,
    expected: open('GET "/api/orders/{id}"'),
  },
  {
    name: "a path that is computed",
    endpoint: listed,
    files: `${app}${other}app.get(path(), handler);`,
    expected: open(listed),
  },
  {
    name: "whatever follows",
    endpoint: listed,
    files: `${app}app.get("/api/*", handler);`,
    expected: open(listed),
  },
  {
    name: "no route that could be read",
    endpoint: listed,
    files: 'import { createServer } from "node:http"; createServer();',
    expected: open(listed),
  },
  {
    name: "a client of the same",
    endpoint: listed,
    files: `${app}${other}import axios from "axios"; axios.get("/api/orders", () => 1);`,
    expected: missing,
  },
  {
    name: "a setting of the same name",
    endpoint: listed,
    files: `${app}${other}app.get("/api/orders");`,
    expected: missing,
  },
  {
    name: "a router whose kind nobody knows",
    endpoint: listed,
    files: 'export default (x) => { x.get("/api/orders", () => 1); };',
  },
  {
    name: "routers in a circle",
    endpoint: listed,
    files: `${app}${other}const a = express.Router(); const b = express.Router(); a.use("/a", b); b.use("/b", a); a.get("/orders", handler);`,
  },
  { name: "Fastify", endpoint: listed, files: `${server}server.get("/api/orders", async () => []);` },
  {
    name: "Fastify with options",
    endpoint: listed,
    files: `${server}server.get("/api/orders", { schema }, async () => []);`,
  },
  {
    name: "Fastify with a type provider",
    endpoint: listed,
    files:
      'import Fastify from "fastify";\nconst f = Fastify().withTypeProvider();\nf.get("/api/orders", h);',
  },
  {
    name: "Fastify's route",
    endpoint: listed,
    files: `${server}server.route({ method: ["HEAD", "GET"], url: "/api/orders", handler });`,
  },
  {
    name: "Fastify's route with a method that is computed",
    endpoint: listed,
    files: `${server}server.route({ method, url: "/api/orders", handler });`,
    expected: open(listed),
  },
  {
    name: "a plugin",
    endpoint: listed,
    files: {
      "server.ts": `${server}import orders from "./orders.ts"; server.register(orders, { prefix: "/api" });`,
      "orders.ts": 'export default async function orders(f) { f.get("/orders", h); }',
    },
  },
  {
    name: "a wrapped plugin",
    endpoint: listed,
    files: {
      "server.ts": `${server}import orders from "./orders.ts"; server.register(orders, { prefix: "/api" });`,
      "orders.ts":
        'import fp from "fastify-plugin"; export default fp(async (fastify) => { fastify.get("/orders", h); });',
    },
  },
  {
    name: "a plugin in a plugin",
    endpoint: listed,
    files: `${server}server.register(async (a) => { a.register(async (b) => { b.get("/orders", h); }); }, { prefix: "/api" });`,
  },
  {
    name: "a plugin in CommonJS",
    endpoint: listed,
    files: {
      "server.cjs":
        'const fastify = require("fastify")(); fastify.register(require("./orders.cjs"), { prefix: "/api" });',
      "orders.cjs": 'module.exports = async function (fastify) { fastify.get("/orders", h); };',
    },
  },
  {
    name: "a controller",
    endpoint: listed,
    files:
      'import { Controller, Get } from "@nestjs/common";\n@Controller("api/orders") export class C { @Get() all() {} }',
  },
  {
    name: "a controller without a path",
    endpoint: listed,
    files:
      'import { Controller, Get } from "@nestjs/common";\n@Controller() export class C { @Get("/api/orders") all() {} }',
  },
  {
    name: "a controller with an object",
    endpoint: listed,
    files:
      'import { Controller, Get } from "@nestjs/common";\n@Controller({ path: "api" }) export class C { @Get(["orders", "all"]) all() {} }',
  },
  {
    name: "a controller with a version",
    endpoint: listed,
    files:
      'import { Controller, Get } from "@nestjs/common";\n@Controller({ path: "api", version: "1" }) export class C { @Get("orders") all() {} @Get() one() {} }',
    expected: open(listed),
  },
  {
    name: "a controller below a prefix",
    endpoint: listed,
    files: {
      "c.ts":
        'import { Controller, Get } from "@nestjs/common";\n@Controller("orders") export class C { @Get() all() {} }',
      "main.ts":
        'import { NestFactory } from "@nestjs/core"; const app = await NestFactory.create(M); app.setGlobalPrefix("api");',
    },
  },
  {
    name: "a controller below another prefix",
    endpoint: listed,
    files: {
      "c.ts":
        'import { Controller, Get } from "@nestjs/common";\n@Controller("orders") export class C { @Get() all() {} }',
      "main.ts":
        'import { NestFactory } from "@nestjs/core"; const app = await NestFactory.create(M); app.setGlobalPrefix("v2");',
    },
    expected: missing,
  },
  ...nestQueries(),
];

/** `GET "/orders"` with a query parameter `page`, and what a method of Nest takes. */
function nestQueries(): readonly Case[] {
  const endpoint = 'GET "/orders" { parameter page: int }';
  const taking = (parameters: string, before = "") =>
    `import { Controller, Get } from "@nestjs/common";
${before}@Controller("orders") export class C { @Get() all(${parameters}) {} }`;
  const undecided = ["? query parameter GET /orders?page"];
  const lacking = ["contract/query-parameter Api"];
  return [
    { name: "a query parameter", endpoint, files: taking('@Query("page") n: number') },
    { name: "one through a pipe", endpoint, files: taking('@Query("page", ParseIntPipe) n: number') },
    { name: "none", endpoint, files: taking(""), expected: lacking },
    { name: "another", endpoint, files: taking('@Query("pages") n: number'), expected: lacking },
    {
      name: "other parts of a request",
      endpoint,
      files: taking('@Body() a: A, @Param("page") b: string, @Headers("page") c: string'),
      expected: lacking,
    },
    {
      name: "one by a constant",
      endpoint,
      files: taking("@Query(PAGE) n: number", 'const PAGE = "page";\n'),
    },
    {
      name: "one that is computed",
      endpoint,
      files: taking("@Query(page()) n: number"),
      expected: undecided,
    },
    { name: "the whole query", endpoint, files: taking("@Query() q: Paging"), expected: undecided },
    {
      name: "the whole query through a pipe",
      endpoint,
      files: taking("@Query(new P()) q: Q"),
      expected: undecided,
    },
    { name: "the request", endpoint, files: taking("@Req() request: Request"), expected: undecided },
    { name: "a decorator of one's own", endpoint, files: taking("@Paging() paging: P"), expected: undecided },
    {
      name: "an interceptor",
      endpoint,
      files: taking("", "@UseInterceptors(Paged)\n"),
      expected: undecided,
    },
    {
      name: "a query of Express, which says nothing",
      endpoint,
      files: `${app}app.get("/orders", (request) => request.query.page);`,
      expected: undecided,
    },
    {
      name: "a path parameter is none",
      endpoint: 'GET "/o/{id}" { parameter id: uuid }',
      files: taking("").replace('"orders"', '"o/:id"'),
    },
  ];
}

describe("an endpoint and the routes of the code", () => {
  it.each(cases)("$name", async ({ endpoint, files, expected = [] }) => {
    const model = `Api = interface "Api" { endpoint ${endpoint} }`;
    const texts = typeof files === "string" ? { "app.ts": files } : files;
    expect(outcome(await held(model, texts))).toEqual(expected);
  });

  it("counts routes that are not literal", async () => {
    const files = { "app.ts": `${app}app.get(one(), handler); app.post(two(), handler);` };
    const { looked } = await held(`Api = interface "Api" { endpoint ${listed} }`, files);
    expect(looked.contracts.unclearRoutes).toBe(2);
  });
});
