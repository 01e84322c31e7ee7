import { read } from "../feed";
export const parse = read;
