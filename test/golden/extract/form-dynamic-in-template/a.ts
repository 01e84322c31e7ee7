const s = `import a from "./b"; ${import("./b")}`;
