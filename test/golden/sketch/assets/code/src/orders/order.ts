import schema from "./order.schema.json";
import till from "../../package.json";

export const order = { schema, till };
