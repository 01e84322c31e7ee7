export type Priority = "low" | "high";

export interface Ticket {
  readonly id: string;
  readonly subject: string;
  readonly priority: Priority;
  /** By then somebody has answered. */
  readonly due: Date;
  readonly closed: boolean;
}

/** Where tickets are kept; the desk does not care how. */
export interface TicketStore {
  find(id: string): Promise<Ticket | undefined>;
  list(): Promise<readonly Ticket[]>;
  save(ticket: Ticket): Promise<void>;
}
