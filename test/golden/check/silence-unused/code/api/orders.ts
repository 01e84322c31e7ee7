// lintel-ignore-next-line the title moves next month
import { title } from "../web/title.ts";

export const orders = title;
