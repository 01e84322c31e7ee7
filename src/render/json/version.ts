/** Counts up when an export means something else than before; what is only added does not count. */
export const VERSION = 1;

/** The name of the schema that an export follows; a name, not an address. */
export const SCHEMA_ID = "urn:lintel:model:1";
