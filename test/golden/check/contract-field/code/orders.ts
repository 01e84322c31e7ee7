export class Order {
  readonly id = "";
  readonly custumer = "";
  private secret = "";
  show() {
    return this.secret;
  }
}
