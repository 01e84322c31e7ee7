// lintel-ignore-next-line pausing is written with the new warehouse
export class OrderService {
  // lintel-ignore-next-line the old client still sends numbers
  place(isbn: number): string {
    return String(isbn);
  }

  // lintel-ignore-next-line cancelling waits for the bank, which the model learns of next week
  /** Takes an order back. */
  @logged("orders")
  async cancel(order: string): Promise<void> {
    await order;
  }
}

function logged(where: string) {
  return (_: unknown, name: string) => console.log(where, name);
}
