import { BookCard } from "@/components/book-card";
import { booksOf } from "@/lib/books";
export default async function Shop() { return (await booksOf("new")).map((book) => <BookCard book={book} />); }
