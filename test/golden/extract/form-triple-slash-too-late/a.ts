export {};
/// <reference path="./b.ts" />
