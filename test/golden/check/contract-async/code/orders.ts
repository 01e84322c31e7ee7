export async function place(isbn: string): Promise<string> {
  return isbn;
}
export function cancel(_order: string): void {}
