import Stripe from "stripe";
import { priceOf } from "@bookshop/domain";
import { send } from "@bookshop/mail";
export const orders = (pool: unknown) => [Stripe, priceOf, send, pool];
