import { priceOf } from "@bookshop/domain";
export default () => priceOf;
