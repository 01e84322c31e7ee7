import { Router } from "express";

export const orders = Router();
const create = () => undefined;
orders.get("/orders", create);
orders.route("/orders/:id").get(create).put(create);
orders.post("/orders", create, create);
orders.get("/orders/:id/lines", create);
