import { spawnSync } from "node:child_process";
import ts from "typescript";

/** A piece of code with a name for messages. */
export interface Piece {
  readonly name: string;
  readonly text: string;
}

const options: ts.CompilerOptions = {
  strict: true,
  noEmit: true,
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleDetection: ts.ModuleDetectionKind.Force,
  types: [],
  lib: ["lib.es2022.d.ts"],
};

/** What the TypeScript compiler says of files that know nothing of each other, with the lines it speaks of. */
export function typescriptErrors(pieces: readonly Piece[]): readonly string[] {
  const texts = new Map(pieces.map(({ text }, i) => [`/piece${i}.ts`, text]));
  const host = ts.createCompilerHost(options);
  const { getSourceFile } = host;
  host.getSourceFile = (name, ...rest) => {
    const text = texts.get(name);
    return text === undefined
      ? getSourceFile(name, ...rest)
      : ts.createSourceFile(name, text, ts.ScriptTarget.ES2022);
  };
  host.fileExists = (name) => texts.has(name);
  const program = ts.createProgram([...texts.keys()], options, host);
  return ts.getPreEmitDiagnostics(program).map(({ file, start, messageText }) => {
    const message = ts.flattenDiagnosticMessageText(messageText, "\n");
    if (file === undefined || start === undefined) return message;
    const { line } = file.getLineAndCharacterOfPosition(start);
    const piece = pieces[Number(/\d+/.exec(file.fileName)?.[0])];
    return `${piece?.name}:${line + 1}: ${message}\n${file.text.split("\n")[line]}`;
  });
}

/** The version of pydantic that Python has; `undefined` without Python, `` without pydantic. */
export function pydanticVersion(): string | undefined {
  const probe =
    "import importlib.util as u\nprint(u.find_spec('pydantic') and __import__('pydantic').VERSION or '')";
  const run = spawnSync("python3", ["-c", probe], { encoding: "utf8" });
  return run.status === 0 ? run.stdout.trim() : undefined;
}

const checker = `
import ast, json, sys
given = json.load(sys.stdin)
for piece in given["pieces"]:
    try:
        tree = ast.parse(piece["text"])
        if given["run"]:
            scope = {"__name__": "projected"}
            module = type(sys)("projected")
            sys.modules["projected"] = module
            exec(compile(tree, piece["name"], "exec"), module.__dict__)
            from pydantic import BaseModel
            import typing, abc
            for thing in list(module.__dict__.values()):
                if not isinstance(thing, type) or thing.__module__ != "projected":
                    continue
                if issubclass(thing, BaseModel):
                    thing.model_rebuild(_types_namespace=module.__dict__)
                    thing.model_json_schema if False else thing.model_fields
                for example in piece.get("examples", {}).get(thing.__name__, []):
                    thing.model_validate_json(example)
    except Exception as fault:
        print(json.dumps(f"{piece['name']}: {type(fault).__name__}: {fault}"))
`;

export interface PythonPiece extends Piece {
  /** Texts of JSON that models must take, by the names of their classes. */
  readonly examples?: Readonly<Record<string, readonly string[]>>;
}

/** What Python says of modules: of their syntax, and with `run` also when they are imported and their models built. */
export function pythonErrors(pieces: readonly PythonPiece[], run: boolean): readonly string[] {
  const result = spawnSync("python3", ["-W", "error", "-c", checker], {
    input: JSON.stringify({ pieces, run }),
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
  });
  const said = result.stdout.split("\n").filter((line) => line !== "");
  const texts = new Map(pieces.map(({ name, text }) => [name, text]));
  const errors = said.map((line) => JSON.parse(line) as string);
  const shown = errors.map((error) => `${error}\n${texts.get(error.slice(0, error.indexOf(":"))) ?? ""}`);
  return result.status === 0 ? shown : [...shown, result.stderr];
}
