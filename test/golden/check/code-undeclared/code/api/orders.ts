import { title } from "../web/title.ts";
import { page } from "../web/page.ts";

export const orders = [title, page];
