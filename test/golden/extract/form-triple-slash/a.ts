/// <reference path="b.ts" />
/// <reference path="./b.ts"/>
/// <reference types="node" />
/// <reference lib="dom" />
export {};
