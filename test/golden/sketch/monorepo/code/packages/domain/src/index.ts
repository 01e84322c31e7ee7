/** What a book is and what it costs. */

export * from "./book.ts";
export * from "./price.ts";
