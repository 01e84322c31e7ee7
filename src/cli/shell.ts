import { readStandardInput, writeAll } from "../host/streams.ts";
import { type ColorChoice, isTerminal, terminalColumns, wantsColor } from "../host/terminal.ts";
import type { FileSystem } from "../text/file-system.ts";

/** What a command may use of the world around it. */
export interface Shell {
  readonly fs: FileSystem;
  /** Where the user stands: absolute, with `/`. */
  readonly directory: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

export type Stream = "stdout" | "stderr";

const descriptors = { stdout: 1, stderr: 2 } as const;

/** A reader that has gone away is nobody's fault: what would still be written is dropped. */
const closed = new Set<Stream>();

/** Writes text for people. Whatever a model says, no control character but tab and line end gets out. */
export function print(stream: Stream, text: string): void {
  printBytes(stream, HARMLESS.test(text) ? text : text.replace(UNSAFE, harmless));
}

/** The same for text in which Lintel itself wrote colours, and made the texts of the model visible before. */
export function printColored(stream: Stream, text: string): void {
  printBytes(
    stream,
    text.replace(UNSAFE, (found) => (COLOR.test(found) ? found : harmless(found))),
  );
}

/** Writes text as it is: for programs, or a file in a pipe. */
export function printBytes(stream: Stream, text: string): void {
  if (text === "" || closed.has(stream)) return;
  if (!writeAll(descriptors[stream], text)) closed.add(stream);
}

/** Writes what is no text, for a program or a file at the end of a pipe. */
export function printImage(bytes: Uint8Array): void {
  if (!closed.has("stdout") && !writeAll(descriptors.stdout, bytes)) closed.add("stdout");
}

/** For output that must not be changed for a program, and must not be obeyed by a terminal. */
export function printRaw(stream: Stream, text: string): void {
  if (isTerminal(descriptors[stream])) print(stream, text);
  else printBytes(stream, text);
}

export function readInput(): Buffer {
  return readStandardInput();
}

export function colorOn(shell: Shell, stream: Stream, choice: ColorChoice): boolean {
  return wantsColor(choice, shell.environment, () => isTerminal(descriptors[stream]));
}

/** Whether a terminal shows it. */
export function looksAt(stream: Stream): boolean {
  return isTerminal(descriptors[stream]);
}

export function columnsOf(shell: Shell): number {
  return terminalColumns(shell.environment);
}

const HARMLESS = /^[\t\n -~\u00a0-\u061b\u061d-\u200a\u2010-\u2027\u2070-\ud7ff]*$/;
/** A colour (Select Graphic Rendition) or a CRLF is matched as a whole. */
const UNSAFE =
  /\u001b\[[0-9;]*m|\r\n|[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;
const COLOR = /^\u001b\[/;

function harmless(found: string): string {
  return found === "\r\n" ? found : "\u{FFFD}".repeat(found.length);
}
