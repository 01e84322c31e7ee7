import express from "express";

const app = express();
// lintel-ignore-next-line other services read this name
app.get("/orders/:order", () => {});
