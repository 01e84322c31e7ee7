import express from "express";

export default function invoices() {
  const router = express.Router();
  router.get("/:id(\\d+)/pages", (_request, response) => response.send([]));
  return router;
}
