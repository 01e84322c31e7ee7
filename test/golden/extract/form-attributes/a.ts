import data from "./data.json" with { type: "json" };
const later = import("./data.json", { with: { type: "json" } });
