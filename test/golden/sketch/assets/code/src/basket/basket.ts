import schema from "../orders/order.schema.json";
import sample from "../../e2e/sample.json";
import icon from "../mail/icon.svg";

export const basket = { schema, sample, icon };
