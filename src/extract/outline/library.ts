/**
 * As much of JavaScript's own library as return values are usually made with. Whatever is not here is `any` to the
 * checker, and so is left undecided; nothing that is here says more than the real one.
 */
export const library = `
interface Function {} interface CallableFunction extends Function {} interface NewableFunction extends Function {}
interface IArguments {} interface Object { toString(): string } interface RegExp { test(text: string): boolean }
interface Symbol {} declare var Symbol: { readonly iterator: unique symbol; readonly asyncIterator: unique symbol };
interface Boolean {} interface BigInt {}
interface String {
  readonly length: number; trim(): string; toLowerCase(): string; toUpperCase(): string; slice(a?: number, b?: number): string;
  startsWith(text: string): boolean; endsWith(text: string): boolean; includes(text: string): boolean;
  split(by: any): string[]; replace(a: any, b: any): string; replaceAll(a: any, b: any): string; concat(...texts: string[]): string;
  indexOf(text: string): number; padStart(n: number, text?: string): string; padEnd(n: number, text?: string): string; repeat(n: number): string;
  [Symbol.iterator](): IterableIterator<string>;
}
interface Number { toFixed(digits?: number): string; toString(radix?: number): string }
interface IteratorYieldResult<T> { done?: false; value: T } interface IteratorReturnResult<R> { done: true; value: R }
type IteratorResult<T, R = any> = IteratorYieldResult<T> | IteratorReturnResult<R>;
interface Iterator<T, R = any, N = any> { next(...values: [] | [N]): IteratorResult<T, R> }
interface Iterable<T, R = any, N = any> { [Symbol.iterator](): Iterator<T, R, N> }
interface IterableIterator<T, R = any, N = any> extends Iterator<T, R, N> { [Symbol.iterator](): IterableIterator<T, R, N> }
interface IteratorObject<T, R = unknown, N = unknown> extends Iterator<T, R, N> { [Symbol.iterator](): IteratorObject<T, R, N> }
type BuiltinIteratorReturn = any;
interface Generator<T = unknown, R = any, N = any> extends IteratorObject<T, R, N> { [Symbol.iterator](): Generator<T, R, N> }
interface AsyncIterator<T, R = any, N = any> { next(...values: [] | [N]): Promise<IteratorResult<T, R>> }
interface AsyncIterable<T, R = any, N = any> { [Symbol.asyncIterator](): AsyncIterator<T, R, N> }
interface AsyncIterableIterator<T, R = any, N = any> extends AsyncIterator<T, R, N> { [Symbol.asyncIterator](): AsyncIterableIterator<T, R, N> }
interface AsyncIteratorObject<T, R = unknown, N = unknown> extends AsyncIterator<T, R, N> { [Symbol.asyncIterator](): AsyncIteratorObject<T, R, N> }
interface AsyncGenerator<T = unknown, R = any, N = any> extends AsyncIteratorObject<T, R, N> { [Symbol.asyncIterator](): AsyncGenerator<T, R, N> }
interface PromiseLike<T> {
  then<A = T, B = never>(done?: ((value: T) => A | PromiseLike<A>) | null, failed?: ((reason: any) => B | PromiseLike<B>) | null): PromiseLike<A | B>;
}
interface Promise<T> {
  then<A = T, B = never>(done?: ((value: T) => A | PromiseLike<A>) | null, failed?: ((reason: any) => B | PromiseLike<B>) | null): Promise<A | B>;
  catch<B = never>(failed?: ((reason: any) => B | PromiseLike<B>) | null): Promise<T | B>;
  finally(last?: (() => void) | null): Promise<T>;
}
interface PromiseConstructor {
  new <T>(run: (resolve: (value: T | PromiseLike<T>) => void, reject: (reason?: any) => void) => void): Promise<T>;
  resolve(): Promise<void>; resolve<T>(value: T): Promise<Awaited<T>>; reject<T = never>(reason?: any): Promise<T>; all(values: any): Promise<any>;
}
declare var Promise: PromiseConstructor;
type Awaited<T> = T extends null | undefined ? T : T extends object & { then(done: infer F, ...rest: infer _): any } ? F extends (value: infer V, ...rest: infer _) => any ? Awaited<V> : never : T;
interface ReadonlyArray<T> extends Iterable<T> {
  readonly length: number; readonly [n: number]: T;
  map<U>(make: (value: T, index: number, all: readonly T[]) => U): U[];
  filter<S extends T>(test: (value: T, index: number, all: readonly T[]) => value is S): S[];
  filter(test: (value: T, index: number, all: readonly T[]) => unknown): T[];
  find<S extends T>(test: (value: T, index: number, all: readonly T[]) => value is S): S | undefined;
  find(test: (value: T, index: number, all: readonly T[]) => unknown): T | undefined;
  some(test: (value: T, index: number) => unknown): boolean; every(test: (value: T, index: number) => unknown): boolean;
  includes(value: T): boolean; indexOf(value: T): number; join(by?: string): string; slice(a?: number, b?: number): T[];
  at(n: number): T | undefined; toSorted(by?: (a: T, b: T) => number): T[]; toReversed(): T[];
  flatMap<U>(make: (value: T, index: number) => U | readonly U[]): U[]; forEach(each: (value: T, index: number) => void): void;
}
interface Array<T> extends Iterable<T> {
  length: number; [n: number]: T;
  map<U>(make: (value: T, index: number, all: T[]) => U): U[];
  filter<S extends T>(test: (value: T, index: number, all: T[]) => value is S): S[];
  filter(test: (value: T, index: number, all: T[]) => unknown): T[];
  find<S extends T>(test: (value: T, index: number, all: T[]) => value is S): S | undefined;
  find(test: (value: T, index: number, all: T[]) => unknown): T | undefined;
  some(test: (value: T, index: number) => unknown): boolean; every(test: (value: T, index: number) => unknown): boolean;
  includes(value: T): boolean; indexOf(value: T): number; join(by?: string): string; slice(a?: number, b?: number): T[];
  at(n: number): T | undefined; toSorted(by?: (a: T, b: T) => number): T[]; toReversed(): T[];
  flatMap<U>(make: (value: T, index: number) => U | readonly U[]): U[]; forEach(each: (value: T, index: number) => void): void;
  push(...values: T[]): number; pop(): T | undefined; shift(): T | undefined; sort(by?: (a: T, b: T) => number): T[]; reverse(): T[];
}
interface ReadonlyMap<K, V> extends Iterable<[K, V]> {
  readonly size: number; get(key: K): V | undefined; has(key: K): boolean; values(): IterableIterator<V>; keys(): IterableIterator<K>; entries(): IterableIterator<[K, V]>;
}
interface Map<K, V> extends Iterable<[K, V]> {
  readonly size: number; get(key: K): V | undefined; has(key: K): boolean; set(key: K, value: V): Map<K, V>; delete(key: K): boolean; clear(): void;
  values(): IterableIterator<V>; keys(): IterableIterator<K>; entries(): IterableIterator<[K, V]>;
}
declare var Map: { new <K = any, V = any>(from?: Iterable<readonly [K, V]> | null): Map<K, V> };
interface ReadonlySet<T> extends Iterable<T> { readonly size: number; has(value: T): boolean; values(): IterableIterator<T> }
interface Set<T> extends Iterable<T> { readonly size: number; has(value: T): boolean; add(value: T): Set<T>; delete(value: T): boolean; values(): IterableIterator<T> }
declare var Set: { new <T = any>(from?: Iterable<T> | null): Set<T> };
interface Date { getTime(): number; toISOString(): string; toJSON(): string }
declare var Date: { new (...from: any[]): Date; now(): number };
interface Error { name: string; message: string } declare var Error: { new (message?: string, about?: any): Error };
interface Uint8Array { readonly length: number; [n: number]: number } declare var Uint8Array: { new (from?: any): Uint8Array };
declare var Number: { (value?: any): number }; declare var String: { (value?: any): string }; declare var Boolean: { (value?: any): boolean };
interface TemplateStringsArray extends ReadonlyArray<string> { readonly raw: readonly string[] }
type Partial<T> = { [P in keyof T]?: T[P] }; type Required<T> = { [P in keyof T]-?: T[P] }; type Readonly<T> = { readonly [P in keyof T]: T[P] };
type Pick<T, K extends keyof T> = { [P in K]: T[P] }; type Record<K extends keyof any, T> = { [P in K]: T };
type Exclude<T, U> = T extends U ? never : T; type Extract<T, U> = T extends U ? T : never; type Omit<T, K extends keyof any> = Pick<T, Exclude<keyof T, K>>;
type Parameters<T extends (...values: any) => any> = T extends (...values: infer P) => any ? P : never;
type InstanceType<T extends abstract new (...values: any) => any> = T extends abstract new (...values: any) => infer R ? R : any;
type Uppercase<S extends string> = intrinsic; type Lowercase<S extends string> = intrinsic;
type Capitalize<S extends string> = intrinsic; type Uncapitalize<S extends string> = intrinsic;
type NonNullable<T> = T & {}; type ReturnType<T extends (...values: any) => any> = T extends (...values: any) => infer R ? R : any;
`;
