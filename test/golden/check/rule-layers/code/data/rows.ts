import type { Logic } from "../logic/types.ts";

export const rows = (logic: Logic) => logic;
