import pg from "pg";
import { readFileSync } from "fs";

export const orders = [pg, readFileSync];
