import { log } from "../log/log";
export interface Feed { url: string }
export const read = () => log;
