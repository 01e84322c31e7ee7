import { describe, expect, test } from "vitest";
import { databasesOf, frameworkOf, serviceOf, services } from "../../../src/sketch/services.ts";

describe("what packages speak to", () => {
  test.each([
    ["pg", "PostgreSQL"],
    ["ioredis", "Redis"],
    ["kafkajs", "Kafka"],
    ["@aws-sdk/client-s3", "S3"],
    ["@aws-sdk/client-dynamodb", "DynamoDB"],
    ["mongoose", "MongoDB"],
    ["nodemailer", "Mail server"],
    ["stripe", "Stripe"],
    ["node:sqlite", "SQLite"],
    ["lodash", undefined],
    ["@types/pg", undefined],
  ])("%s: %s", (name, title) => {
    expect(serviceOf(name)?.title).toBe(title);
  });

  test("each package and each id stands in the table once", () => {
    const packages = services.flatMap((one) => one.packages);
    expect(packages).toEqual([...new Set(packages)]);
    const ids = services.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)]);
    for (const name of packages) expect(serviceOf(name.replace("*", "x")), name).toBeDefined();
  });

  test("a mapper of objects speaks to the databases whose drivers there are, else to any", () => {
    expect(databasesOf("typeorm", ["typeorm", "pg", "ioredis"]).map(({ title }) => title)).toEqual([
      "PostgreSQL",
    ]);
    expect(databasesOf("typeorm", []).map(({ title }) => title)).toEqual(["Database"]);
    expect(databasesOf("lodash", ["pg"])).toEqual([]);
  });

  test("a framework is the one that says most", () => {
    expect(frameworkOf(["react", "next"])).toBe("Next.js");
    expect(frameworkOf(["@nestjs/core", "express"])).toBe("NestJS");
    expect(frameworkOf(["left-pad"])).toBeUndefined();
  });
});
