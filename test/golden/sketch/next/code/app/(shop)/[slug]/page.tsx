import { BookCard } from "@/components/book-card";
import { bookBySlug } from "@/lib/books";
export default async function Page({ params }: { params: { slug: string } }) { return <BookCard book={await bookBySlug(params.slug)} />; }
