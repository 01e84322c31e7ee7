const express = require("express");

const app = express();
app.get("/orders/:id", (request, response) => response.send(request.params.id));
app.get("/customers/:id/orders/:order", (request, response) => response.send(request.params.order));
