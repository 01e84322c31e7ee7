import express from "express";
import { orders } from "./orders/routes.js";
import { pool } from "./storage/pool.js";
express().use(orders(pool));
