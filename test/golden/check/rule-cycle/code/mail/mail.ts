import { address } from "../orders/address.ts";

export const warn = address;
