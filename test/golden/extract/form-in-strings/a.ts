const a = 'import b from "./b"';
const c = "require('./b')";
const d = `export * from "./b"`;
const e = /import "./;
