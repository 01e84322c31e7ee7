import { readFileSync } from "node:fs";
import { loadTexts, viewsOf } from "../../../src/index.ts";
import { canvasFor } from "../../../src/render/text/canvas.ts";
import { drawGraph } from "../../../src/render/text/graph/draw-graph.ts";

/** A program: draws the graphs of a model once and leaves the CPU seconds of that where the probe finds them. */
const [path = "", width = "100"] = process.argv.slice(2);
const { model } = await loadTexts({ "model.arch": readFileSync(path, "utf8") });
const views = viewsOf(model).filter((view) => view.kind === "graph");
const before = process.cpuUsage();
let pictures = 0;
for (const view of views) pictures += drawGraph(view, canvasFor({ width: Number(width) })).length;
const { user, system } = process.cpuUsage(before);
const seconds = (user + system) / 1e6;
Object.assign(globalThis, { drawing: [seconds, pictures] });
console.log(`${pictures} pictures, ${seconds} s of CPU`);
