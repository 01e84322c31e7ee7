import type { Id, Order } from "./model.ts";

const parcels = {
  send(order: Order, express: boolean): Id {
    return express ? order.id : order.id;
  },
};
export default parcels;
