import type { Book } from "@bookshop/domain";
export function Shelf(props: { books: Book[] }) { return null; }
