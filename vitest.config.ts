import { defineConfig } from "vitest/config";

/**
 * Suites by what they need: `unit` nothing, `cli` the built command, `self` the built command and this
 * repository, `browser` the built command and a browser, which it finds or installs.
 */
export default defineConfig({
  test: {
    testTimeout: 30_000,
    // Vitest leaves a core to whoever works beside it, which on two cores is half of them.
    maxWorkers: "100%",
    setupFiles: "test/seed.ts",
    projects: [
      project("unit"),
      project("golden"),
      project("property", { testTimeout: 300_000 }),
      project("cli", { globalSetup: "test/cli/build.ts", testTimeout: 60_000 }),
      project("browser", { globalSetup: "test/browser/setup.ts", testTimeout: 120_000 }),
      project("self", { globalSetup: "test/cli/build.ts", testTimeout: 60_000 }),
    ],
  },
});

function project(name: string, more: Record<string, unknown> = {}) {
  return { extends: true as const, test: { name, include: [`test/${name}/**/*.test.ts`], ...more } };
}
