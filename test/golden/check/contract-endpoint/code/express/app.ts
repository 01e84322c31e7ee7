import express from "express";
import { orders } from "./orders";
import invoices from "./invoices";

const base = "/api";
const app = express();
app.use(express.json());
app.use(base, orders);
app.use(`${base}/invoices`, invoices());
app.get("/health", (_request, response) => response.send("fine"));
app.get("trust proxy");
app.listen(80);
