import express from "express";

export class OrderService {
  place(isbn: number, count: string): string {
    return `${isbn}${count}`;
  }
}

export const app = express();
app.get("/order", () => {});
