import type { Book } from "@/lib/books";
export function BookCard({ book }: { book?: Book }) { return <b>{book?.title}</b>; }
