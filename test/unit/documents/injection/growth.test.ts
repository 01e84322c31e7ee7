import { expect, it } from "vitest";
import { findPlaces } from "../../../../src/documents/injection/markers.ts";
import { cpuTime } from "../../cpu-time.ts";

const place = "\n\n<!-- lintel:begin table=components -->\n\n| a | b |\n|---|---|\n\n<!-- lintel:end -->\n";

it.each([
  ["many places", (size: number) => place.repeat(size)],
  ["a wide table", (size: number) => `${"|a".repeat(size)}\n${"|-".repeat(size)}|${place}`],
  ["markers that never end", (size: number) => "<!-- lintel:begin view=x ".repeat(size)],
])("finds places in a page with %s in time that grows with it", (_, pageOf) => {
  const timeOf = (size: number) => {
    const text = pageOf(size);
    return cpuTime(() => findPlaces({ path: "a.md", text }));
  };
  timeOf(500);
  expect(timeOf(8000)).toBeLessThan(timeOf(2000) * 10 + 50);
});
