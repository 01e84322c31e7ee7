import { pool } from "./db";
/** A book that can be bought. */
export interface Book { readonly isbn: string; readonly title: string; readonly slug: string; readonly cents: number }
/** All books of a shelf. */
export async function booksOf(shelf: string): Promise<Book[]> { return (await pool.query(shelf)).rows; }
export async function bookBySlug(slug: string): Promise<Book | undefined> { return (await booksOf(slug))[0]; }
