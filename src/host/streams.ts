import { readSync, writeSync } from "node:fs";
import { sizeLimit } from "./decode.ts";

/**
 * Writes all of a text or of bytes to standard output (1) or error (2) before it returns, so that no exit can cut
 * it off. Gives false when the reader has gone away (`| head`): there is nobody to write for. Throws what else
 * goes wrong, as on a full disk.
 */
export function writeAll(descriptor: 1 | 2, content: string | Uint8Array): boolean {
  const bytes = typeof content === "string" ? Buffer.from(content, "utf8") : content;
  for (let at = 0; at < bytes.length; ) {
    try {
      at += writeSync(descriptor, bytes, at);
    } catch (error) {
      const code = codeOf(error);
      if (code === "EPIPE" || code === "EOF") return false;
      if (code !== "EAGAIN") throw error;
      pause();
    }
  }
  return true;
}

/** All of standard input, up to a byte more than the size limit of a file. */
export function readStandardInput(): Buffer {
  const chunks: Buffer[] = [];
  const buffer = Buffer.alloc(64 * 1024);
  for (let total = 0; total <= sizeLimit; ) {
    try {
      const count = readSync(0, buffer);
      if (count === 0) break;
      chunks.push(Buffer.from(buffer.subarray(0, count)));
      total += count;
    } catch (error) {
      const code = codeOf(error);
      if (code === "EOF") break;
      if (code !== "EAGAIN") throw error;
      pause();
    }
  }
  return Buffer.concat(chunks);
}

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "";
}

/** A pipe that does not block says EAGAIN while its other end is busy: wait a moment, without spinning. */
function pause(): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 2);
}
