export interface Order {
  id?: string;
  note: string;
  total?: number;
  at: Date | null;
}
