export * from "./api.ts";
export { type Line as OrderLine, type Order, Status } from "./model.ts";
export { default as parcels } from "./parcels.ts";
