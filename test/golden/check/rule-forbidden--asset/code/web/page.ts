import { orders } from "../api/orders.ts";
import draft from "../api/drafts/draft.json";
import "../api/drafts/look.css?inline";
import made from "../api/drafts/made/all.json";
import client from "../api/drafts/made/client";
import all from "../api/all.json";
import own from "./own.json";

export const page = [orders, draft, made, client, all, own];
