import { expect, test } from "vitest";
import { terminalColumns, wantsColor } from "../../../src/host/terminal.ts";

const on = () => true;
const off = () => false;

test("colours are for terminals, unless somebody asks for something else", () => {
  expect(wantsColor("auto", {}, on)).toBe(true);
  expect(wantsColor("auto", {}, off)).toBe(false);
  expect(wantsColor("auto", { TERM: "dumb" }, on)).toBe(false);
});

test("NO_COLOR counts when it is not empty, FORCE_COLOR unless it is 0 or false", () => {
  expect(wantsColor("auto", { NO_COLOR: "1" }, on)).toBe(false);
  expect(wantsColor("auto", { NO_COLOR: "" }, on)).toBe(true);
  expect(wantsColor("auto", { FORCE_COLOR: "1" }, off)).toBe(true);
  expect(wantsColor("auto", { FORCE_COLOR: "0" }, on)).toBe(false);
  expect(wantsColor("auto", { FORCE_COLOR: "1", NO_COLOR: "1" }, on)).toBe(false);
});

test("the option wins over the environment", () => {
  expect(wantsColor("always", { NO_COLOR: "1" }, off)).toBe(true);
  expect(wantsColor("never", { FORCE_COLOR: "1" }, on)).toBe(false);
});

test("COLUMNS says how wide the terminal is, when it is a number", () => {
  expect(terminalColumns({ COLUMNS: "132" })).toBe(132);
  expect(terminalColumns({ COLUMNS: "wide" })).toBeGreaterThan(0);
});
