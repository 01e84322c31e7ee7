import type { Book } from "./book.ts";
export const priceOf = (book: Book) => book.title.length;
