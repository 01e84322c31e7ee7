import type { Feed } from "../feeds/feed";
import { paper } from "../paper/paper";
export const layout = (feed: Feed) => paper;
