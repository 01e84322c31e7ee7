import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { describe, expect, inject, onTestFinished, test } from "vitest";
import { folder, lintel, lintelPath, shop } from "../cli/run.ts";
import { cacheFolder, draw, order, textOf } from "./draw.ts";

const program = inject("browser");
const simple = order("simple", 'flowchart LR\n a["A & B"] --> b[("漢字")]\n');

describe.skipIf(program === undefined)("drawing", () => {
  test("is the same twice, and comes from the cache without a browser", async () => {
    const cache = cacheFolder();
    const orders = (["svg", "png", "pdf"] as const).map((format) => ({ ...simple, format }));
    const bytes = async (more?: Parameters<typeof draw>[1]) =>
      (await draw(orders, more)).map((one) => Buffer.from(one));
    const first = await bytes({ cache });
    expect(await bytes()).toEqual(first);
    expect(await bytes({ cache, browser: "/nothing/there" })).toEqual(first);
    const [svg, png, pdf] = first.map((one) => one.toString("latin1", 0, 4));
    expect([svg, png, pdf]).toEqual(["<svg", "\x89PNG", "%PDF"]);
    for (const name of readdirSync(join(cache, "images"))) {
      const path = join(cache, "images", name);
      writeFileSync(path, readFileSync(path).subarray(0, -1));
    }
    await expect(draw(orders, { cache, browser: "/nothing/there" })).rejects.toThrow(
      "PUPPETEER_EXECUTABLE_PATH",
    );
    expect(await bytes({ cache })).toEqual(first);
  });

  test("a PNG has the scale that was asked for, and fits into what a browser draws", async () => {
    const sizeOf = (bytes: Uint8Array) => [16, 20].map((at) => Buffer.from(bytes).readUInt32BE(at));
    const wide = `flowchart LR\n${Array.from({ length: 90 }, (_, i) => ` n${i}["a rather long label ${i}"] --> n${i + 1}`).join("\n")}\n`;
    const png = (mermaid: string, scale: number) => ({
      ...order("x", mermaid),
      format: "png" as const,
      scale,
    });
    const [one, three, large] = await draw([png(simple.mermaid, 1), png(simple.mermaid, 3), png(wide, 10)]);
    const [width = 0, height = 0] = sizeOf(one as Uint8Array);
    expect(sizeOf(three as Uint8Array)).toEqual([width * 3, height * 3]);
    expect(Math.max(...sizeOf(large as Uint8Array))).toBeLessThanOrEqual(16_384);
    expect(Math.max(...sizeOf(large as Uint8Array))).toBeGreaterThan(16_000);
  });

  test("two diagrams in one page have no id in common", async () => {
    const svgs = (await draw([simple, order("other", "flowchart LR\n a --> b\n")])).map(textOf);
    const ids = svgs.map((svg) => new Set([...svg.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id)));
    expect([...(ids[0] as Set<string>)].filter((id) => ids[1]?.has(id))).toEqual([]);
  });

  test("what Mermaid would draw an error for is an error, and nothing is drawn", async () => {
    await expect(draw([simple, order("bad", "flowchart LR\n a -->")])).rejects.toThrow(
      /cannot draw the view `bad`/,
    );
    const long = `flowchart LR\n a["${"x".repeat(50_000)}"]\n`;
    await expect(draw([order("long", long)], { browser: "/nothing" })).rejects.toThrow(
      "too large for Mermaid",
    );
  });

  test("a diagram reaches nothing, whatever were to get into it", async () => {
    let asked = 0;
    const server = createServer((_, answer) => {
      asked += 1;
      answer.end();
    }).listen(0, "127.0.0.1");
    onTestFinished(() => void server.close());
    await once(server, "listening");
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const evil = [
      `%%{init: {"securityLevel": "loose", "themeCSS": "@import url(${url}/a);"}}%%\nflowchart LR\n a["<img src='${url}/b'>"]\n`,
      `flowchart LR\n a["<script>fetch('${url}/c')</script><iframe src='${url}/d'></iframe>x"]\n click a "javascript:fetch('${url}/e')"\n`,
      `---\nconfig:\n  securityLevel: loose\n  themeCSS: "* { background: url(${url}/f) }"\n---\nflowchart LR\n a@{ img: "${url}/g", label: "x" }\n`,
    ];
    for (const mermaid of evil) {
      const drawn = await draw([order("evil", mermaid)]).then(
        ([svg]) => textOf(svg as Uint8Array),
        () => "",
      );
      expect(drawn).not.toMatch(/<script|<iframe|javascript:|@import/i);
    }
    expect(asked).toBe(0);
  });
});

/** The processes below one, on Linux. */
function childrenOf(pid: number): readonly number[] {
  const direct = readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8")
    .split(" ")
    .filter(Boolean)
    .map(Number);
  return direct.flatMap((child) => [child, ...(existsSync(`/proc/${child}`) ? childrenOf(child) : [])]);
}

/** Whether it is there, and not merely waiting to be forgotten. */
function isAlive(pid: number): boolean {
  try {
    return !/\) Z/.test(readFileSync(`/proc/${pid}/stat`, "utf8"));
  } catch {
    return false;
  }
}

describe.skipIf(program === undefined)("the command", () => {
  test("build with images: a second run finds them as they are, and a view with another look is drawn again", () => {
    const cwd = folder({ "m.arch": shop });
    const env = { LINTEL_CACHE_DIR: cacheFolder(), PUPPETEER_EXECUTABLE_PATH: program as string };
    const args = ["build", "--out", "docs", "--format", "png", "--format", "svg-mermaid"];
    expect(lintel(args, { cwd, env }).err).toContain("5 written, 0 unchanged.");
    expect(readdirSync(join(cwd, "docs"))).toEqual([
      ".lintel-build.json",
      "index.md",
      "landscape.mermaid.svg",
      "landscape.png",
      "shop.mermaid.svg",
      "shop.png",
    ]);
    const none = { PUPPETEER_EXECUTABLE_PATH: "/nothing/there", LINTEL_CACHE_DIR: "/nothing" };
    expect(lintel(args, { cwd, env: none }).err).toBe("0 written, 5 unchanged.\n");
    expect(lintel([...args, "--check"], { cwd, env: none }).code).toBe(0);
    expect(lintel([...args, "--check", "--theme", "dark"], { cwd, env: none }).code).toBe(1);
  });

  test.runIf(process.platform === "linux")("Ctrl-C ends the browser and leaves nothing behind", async () => {
    const cwd = folder({ "m.arch": shop });
    const temporary = folder({});
    const env = {
      PATH: process.env.PATH,
      HOME: folder({}),
      LINTEL_CACHE_DIR: cacheFolder(),
      PUPPETEER_EXECUTABLE_PATH: program as string,
      TMPDIR: temporary,
    };
    const args = [lintelPath, "build", "--out", "docs", "--format", "png"];
    const child = spawn(process.execPath, args, { cwd, env });
    let said = "";
    child.stderr.setEncoding("utf8").on("data", (text) => {
      said += text;
    });
    const pid = child.pid as number;
    while (childrenOf(pid).length < 5) await wait(20);
    const browsers = childrenOf(pid);
    child.kill("SIGINT");
    const [code] = await once(child, "exit");
    expect([code, said]).toEqual([130, expect.stringContaining("Interrupted; no file was changed.")]);
    await wait(200);
    expect(browsers.filter(isAlive)).toEqual([]);
    expect(readdirSync(cwd)).toEqual(["m.arch"]);
    expect(readdirSync(temporary)).toEqual([]);
  });

  test("one image goes into a pipe", () => {
    const cwd = folder({ "m.arch": shop });
    const env = { LINTEL_CACHE_DIR: cacheFolder(), PUPPETEER_EXECUTABLE_PATH: program as string };
    const ran = lintel(["render", "--view", "shop", "--format", "svg-mermaid"], { cwd, env });
    expect([ran.code, ran.out.startsWith("<svg"), ran.out.endsWith("</svg>\n")]).toEqual([0, true, true]);
  });
});
