import type { PlainType } from "../types.ts";

/** What a plain type of fields and operations becomes elsewhere. */
export interface PlainTypeRow {
  readonly name: PlainType;
  readonly typescript: string;
  readonly python: string;
  /** Absent: not allowed there. */
  readonly postgresql?: string;
  /** A sample value, as JSON. */
  readonly json?: string;
}

const row = (
  name: PlainType,
  typescript: string,
  python: string,
  postgresql: string,
  json: string,
): PlainTypeRow => ({ name, typescript, python, postgresql, json });

/** Dates and durations are texts after ISO 8601 in TypeScript; `numeric` takes the precision along. */
export const plainTypeTable: readonly PlainTypeRow[] = [
  row("string", "string", "str", "text", '"text"'),
  row("text", "string", "str", "text", '"text"'),
  row("int", "number", "int", "integer", "1"),
  row("long", "number", "int", "bigint", "1"),
  row("float", "number", "float", "double precision", "1.5"),
  row("decimal", "string", "Decimal", "numeric", '"1.50"'),
  row("boolean", "boolean", "bool", "boolean", "true"),
  row("date", "string", "date", "date", '"2026-01-31"'),
  row("time", "string", "time", "time", '"09:30:00"'),
  row("datetime", "string", "datetime", "timestamptz", '"2026-01-31T09:30:00Z"'),
  row("duration", "string", "timedelta", "interval", '"PT5M"'),
  row("uuid", "string", "UUID", "uuid", '"00000000-0000-0000-0000-000000000000"'),
  row("json", "unknown", "Any", "jsonb", "{}"),
  row("any", "unknown", "Any", "jsonb", "{}"),
  row("bytes", "Uint8Array", "bytes", "bytea", '""'),
  { name: "void", typescript: "void", python: "None" },
];
