export class Stock {
  async reserve(_isbn: string, count: number) {
    return count < 10;
  }
}
