import { Shelf } from "../components/shelf";
import type { Book } from "@bookshop/domain";
export default function Page({ books }: { books: Book[] }) { return <Shelf books={books} />; }
