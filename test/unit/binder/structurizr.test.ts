import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { bound, marks, modelOf } from "./bound.ts";

const parcels = readFileSync(new URL("parcels.arch", import.meta.url), "utf8");

describe("a workspace of Structurizr", () => {
  const { model, diagnostics } = bound(parcels);

  test("reads as it stands: what has no effect is told once, and nothing is wrong", () => {
    expect(diagnostics.filter(({ severity }) => severity !== "info")).toEqual([]);
    expect(new Set(diagnostics.map(({ message }) => message)).size).toBe(diagnostics.length);
    expect(diagnostics.length).toBeGreaterThan(5);
  });

  test("strings stand in Structurizr's order, tags last", () => {
    const of = (id: string) => model.elements.find((element) => element.id === id);
    expect(of("sender")).toMatchObject({ base: "person", tags: ["Business", "External"], technology: [] });
    expect(of("mail")).toMatchObject({ base: "system", tags: ["Existing System", "Third party"] });
    expect(of("web")).toMatchObject({ technology: ["Java and Spring"], tags: ["Web Browser"] });
    expect(of("api")).toMatchObject({
      tags: ["Internal", "Critical"],
      links: [{ url: "https://example.com/api" }],
      properties: [{ key: "owner", value: "tracking team" }],
    });
    expect(of("tracking")?.group?.title).toBe("Carrier");
    expect(model.relationships[0]).toMatchObject({
      description: "Looks parcels up",
      technology: ["HTTPS"],
      tags: ["Public"],
    });
  });

  test("deployments become environments", () => {
    const [live] = model.environments;
    const [cloud] = live?.nodes ?? [];
    expect(live?.title).toBe("Live");
    expect(cloud).toMatchObject({
      title: "Cloud",
      technology: ["Kubernetes"],
      tags: ["Cluster"],
      instances: "3",
    });
    expect(cloud?.nodes.map(({ title }) => title)).toEqual(["Load balancer", "Pods", "Disk"]);
    expect(cloud?.nodes[1]?.hosted.map(({ element }) => element.id)).toEqual(["web", "api"]);
    expect(live?.relationships).toMatchObject([{ description: "Forwards" }]);
  });

  test("views keep their keys; a dynamic one is a flow", () => {
    expect(model.views.map(({ key, subject, direction }) => [key, subject.kind, direction])).toEqual([
      ["Landscape", "landscape", "right"],
      ["TrackingContext", "context", "right"],
      ["Containers", "of", "down"],
      ["tracking.api", "of", undefined],
      ["LookingUp", "flow", "right"],
      ["LiveDeployment", "deployment", "down"],
    ]);
    expect(model.views[1]?.title).toBe("Tracking and its world");
    expect(model.flows[0]).toMatchObject({ title: "How a parcel is found", steps: [{}, {}, {}] });
  });

  test("styles keep shape, background, border and line", () => {
    expect(model.styles.map(({ target, name, style }) => [target, name, style])).toEqual([
      ["tag", "Person", { shape: "person", background: "#08427b" }],
      ["tag", "Database", { shape: "cylinder" }],
      ["tag", "Web Browser", { shape: "box", color: "#1168bd", line: "dashed" }],
      ["relationship", "Relationship", { color: "#707070", line: "solid" }],
      ["relationship", "Heavy", { line: "dotted" }],
    ]);
  });
});

test("keywords inside `model` and `views` do not mind their case", () => {
  const model =
    modelOf(`workspace { model { p = PERSON "P"; S = SoftwareSystem "S" { C = Container "C" } p -> C "uses" }
    views { SYSTEMCONTEXT S { include * } } }`);
  expect(model.elements.map(({ base }) => base)).toEqual(["person", "system", "container"]);
  expect(model.views).toHaveLength(1);
});

test("outside of them they do", () => {
  expect(marks('p = PERSON "P"')).toEqual(["word/unknown-kind PERSON"]);
});

test("faults in views of Structurizr", () => {
  const text = `model { s = softwareSystem "S" } views {
    systemContext nobody "a" { include * }
    container s "b" { autoLayout sideways }
    component s "b"
    deployment s "Nowhere" "c"
    styles { element "X" { shape Blob; background bluish } element { } }
  }`;
  expect(marks(text)).toEqual([
    "name/unknown nobody",
    "value/unknown-word sideways",
    'view/duplicate "b"',
    'name/unknown "Nowhere"',
    "value/unknown-word Blob",
    "value/color bluish",
    "style/target element",
  ]);
});

describe("what Structurizr reads otherwise", () => {
  test("an enterprise is a group", () => {
    const model = modelOf(`workspace { model {
      enterprise "Bank" { core = softwareSystem "Core" }
      teller = person "Teller"
      teller -> core "Uses"
    } }`);
    expect(model.groups.map(({ title }) => title)).toEqual(["Bank"]);
    expect(model.elements.map(({ path, group }) => [path, group?.title])).toEqual([
      ["core", "Bank"],
      ["teller", undefined],
    ]);
  });

  test("`!include` is an error, and nothing is said of names that it should have read", () => {
    const text = "workspace { model {\n!include people.dsl\ncore = softwareSystem\nteller -> core\n} }";
    expect(marks(text)).toEqual(["structurizr/include !include"]);
  });
});
