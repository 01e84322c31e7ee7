export * from "./paper/paper";
export type { Feed } from "./feeds/feed";
