import { parse } from "../feeds/rss/parse";
import { layout } from "../layout/layout";
export const paper = [parse, layout];
