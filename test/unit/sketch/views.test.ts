import { describe, expect, test } from "vitest";
import { linesOf } from "./sketched.ts";

const services =
  "pg ioredis kafkajs mongodb stripe nodemailer twilio mysql2 amqplib openai @sentry/node algoliasearch".split(
    " ",
  );

/** A folder for each number, with what its file holds. */
function folders(texts: readonly string[]): Record<string, string> {
  return Object.fromEntries(texts.map((text, at) => [`src/p${String(at).padStart(2, "0")}/a.ts`, text]));
}

describe("the views of a sketch", () => {
  test("are the usual ones where these are not too large", async () => {
    const texts = Array.from({ length: 8 }, (_, at) => (at < 4 ? `import "${services[at]}";` : ""));
    expect(await linesOf(folders(texts), /^view/)).toEqual([]);
  });

  test("are all declared where one is too large, without what is used least", async () => {
    const texts = Array.from({ length: 10 }, (_, at) =>
      services
        .slice(0, 4)
        .filter((_, service) => service <= at)
        .map((name) => `import "${name}";`)
        .join("\n"),
    );
    expect(await linesOf(folders(texts), /^view|^exclude/)).toEqual([
      "view landscape",
      "view of repo {",
      "exclude kafka",
      "exclude mongodb",
    ]);
  });

  test("leave out of the landscape what does not fit", async () => {
    const text = services.map((name) => `import "${name}";`).join("\n");
    expect(await linesOf({ "a.ts": text, "b.ts": 'import "pg";' }, /^view|^exclude/)).toHaveLength(5);
  });

  test("have room for services beside very many parts, and a part for those that do not fit", async () => {
    const texts = Array.from({ length: 20 }, (_, at) => (at < 3 ? `import "${services[at]}";` : ""));
    const lines = await linesOf(folders(texts), /component|^view|^exclude/);
    expect(lines).toHaveLength(21);
    expect(lines.filter((line) => line.includes("Further parts"))).toHaveLength(1);
  });
});
