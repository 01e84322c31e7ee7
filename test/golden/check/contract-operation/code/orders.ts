import { EventEmitter } from "node:events";

class Base {
  inherited(): number {
    return 1;
  }
}

export class OrderService extends Base {
  readonly size = 1;
  pause?(order: string): void;

  placed(isbn: string): string {
    return this.cancel(isbn);
  }

  private cancel(order: string): string {
    return order;
  }
}

/** Whether it can emit is decided in a package. */
export class Emitting extends EventEmitter {}
