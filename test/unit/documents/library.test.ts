import { describe, expect, it } from "vitest";
import { coverage, load, loadTexts, writeDocument, writeDocuments } from "../../../src/index.ts";

describe("the library", () => {
  it("fills a template, of several pages too", async () => {
    const { text, pages } = await writeDocument(await load("examples/clinic"), "madr");
    expect(text).toMatch(/^# Clinic Appointments: Architecture Decisions\n/);
    expect(pages.map(({ name }) => name)).toContain("0001-postgresql-keeps-appointments.md");
  });

  it("writes what is declared, and says how much of it is filled", async () => {
    const workspace = await load("examples/clinic");
    const { documents, diagnostics } = await writeDocuments(workspace);
    expect(diagnostics).toEqual([]);
    const told = await coverage(workspace);
    expect(told.map(({ path }) => path)).toEqual(documents.map(({ path }) => path));
    expect(told.map(({ percent }) => percent)).toEqual(told.map(() => 100));
  });

  it("says which templates there are", async () => {
    const workspace = await loadTexts({ "m.arch": 's = system "S"' });
    await expect(writeDocument(workspace, "adr")).rejects.toThrow("only arc42, architecture");
  });
});
