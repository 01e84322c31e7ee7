import { describe, expect, it } from "vitest";
import { purposeInText } from "../../../../src/documents/code/leading-comment.ts";

describe("what a file is there for, by its first comment", () => {
  it.each([
    ["// Starts the service. And more.\nlisten();", "Starts the service."],
    ["/* Starts it */", "Starts it"],
    [
      "/**\n * Holds a slot for five\n * minutes. Then it is free.\n */\nexport {};",
      "Holds a slot for five minutes.",
    ],
    ['#!/usr/bin/env python3\n"""Reads v1.2 files.\n\nMore.\n"""\n', "Reads v1.2 files."],
    ["# Sends what waits\n# every ten seconds.\nimport x", "Sends what waits every ten seconds."],
    ["-- Tables of orders.\nCREATE TABLE x ();", "Tables of orders."],
    ["<!-- The start page. -->\n<html>", "The start page."],
    ["// Copyright 2026 Somebody\n\n// Books slots.\n", "Books slots."],
    ["'use strict';\n// eslint-disable no-console\n\n// Books slots.\n", "Books slots."],
    [
      'import a from "a";\nimport {\n  b,\n} from "b";\n\n/** Books slots. */\nexport function book() {}',
      "Books slots.",
    ],
    ['import a from "a";\n\n// constants\nconst x = 1;', undefined],
    ["const x = 1; // no comment of the file", undefined],
    ["/** @param x nothing */", undefined],
    ["/* never ends", undefined],
    ["", undefined],
  ])("%j", (text, purpose) => {
    expect(purposeInText(text)).toBe(purpose);
  });
});
