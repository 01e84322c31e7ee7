export interface Order {
  id: string;
  // lintel-ignore-next-line orders from before 2020 have none
  total?: number;
  status: Status;
}

// lintel-ignore-next-line kept until the last of them is sent
export type Status = "open" | "closed" | "lost";
