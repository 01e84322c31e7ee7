import { title } from "../web/title.ts";

export const orders = title;
