export type Status = "open" | "shut" | "lost";
export enum Colour {
  Red,
  DEEP_RED,
}
export interface OrderApi {
  status(): Status;
  mark(status: Status): void;
  colour(): Colour;
}
