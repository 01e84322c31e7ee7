export interface Order {
  id: number;
  total: boolean;
  lines: Line;
  at: Date;
  status: string;
  customer: Person;
}
interface Line {
  isbn: string;
  count: number;
}
export interface Person {
  name: string;
}
