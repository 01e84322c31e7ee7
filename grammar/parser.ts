import {
  EmbeddedActionsParser,
  type IRecognitionException,
  type IToken,
  isRecognitionException,
} from "chevrotain";
import type * as ast from "../src/ast/nodes.ts";
import * as build from "./build.ts";
import { expectations } from "./expectations.ts";
import { type Body, bodyOf, type Form, formOf } from "./forms.ts";
import {
  Arrow,
  Async,
  allTokens,
  Bar,
  Boundary,
  CloseAngle,
  CloseBrace,
  CloseParen,
  Colon,
  Color,
  Comma,
  Directive,
  Dot,
  End,
  Equals,
  FilterWord,
  isType,
  Junk,
  ListSuffix,
  Name,
  OpenAngle,
  OpenBrace,
  OpenParen,
  OperationWord,
  ParameterWord,
  Question,
  RuleSelection,
  Scalar,
  Star,
  Strict,
  Text,
  This,
  Throws,
  Via,
  ViewSelection,
  Word,
} from "./tokens.ts";

/** A parsed text: the tree, the faults in headers, and tokens that had no place. */
export interface Parsed {
  readonly file: ast.FileNode;
  readonly errors: readonly HeaderFault[];
  /** The first token of each run behind or instead of a header that no rule reads. */
  readonly strays: readonly Stray[];
}

/** What Chevrotain says of a header, and the statement as far as it was read. */
export interface HeaderFault {
  readonly error: IRecognitionException;
  readonly statement: ast.Statement;
}

export interface Stray {
  readonly token: IToken;
  /** The statement whose header it interrupts; absent for a block without a header. */
  readonly statement: ast.Statement;
}

/**
 * One rule a method, with its EBNF above it; `lintel.ebnf` is made from the rules themselves. The
 * tree is built on the way. What comes in has balanced braces and ends each statement with `;`.
 *
 * Recovery: a fault in a header ends the header; the tokens behind it up to `{` or `;` are skipped as
 * junk, and the block is read. A node is in its list before it is filled, so that what was read of it
 * is kept.
 */
export class ArchParser extends EmbeddedActionsParser {
  private statements: build.Statements = [];
  private node: build.StatementNode = build.statement("declaration", 0);
  private form: Form = "declaration";
  private body: Body = "plain";
  private strays: Stray[] = [];
  private faults: HeaderFault[] = [];
  private readonly ahead = (distance: number): IToken => this.LA(distance);

  constructor(validate = false) {
    super(allTokens, {
      recoveryEnabled: false,
      maxLookahead: 1,
      skipValidations: !validate,
      errorMessageProvider: expectations,
    });
    this.performSelfAnalysis();
  }

  /** Reads tokens as one file. Does not throw, whatever the tokens are. */
  parseFile(tokens: IToken[], length: number): Parsed {
    this.input = tokens;
    this.statements = [];
    this.strays = [];
    this.faults = [];
    this.body = "plain";
    const statements = this.statements;
    this.file();
    return {
      file: { kind: "file", start: 0, end: length, statements: statements as ast.Statement[] },
      errors: this.faults,
      strays: this.strays,
    };
  }

  /** `file = { statement | ";" }` */
  readonly file = this.RULE("file", () => {
    this.MANY(this.items);
  });

  /** `block = "{" { statement | ";" } "}"` */
  readonly block = this.RULE("block", (owner: build.StatementNode) => {
    const outer = { statements: this.statements, body: this.body };
    const block = build.block(this.CONSUME(OpenBrace));
    this.statements = block.statements as build.Statements;
    if (owner !== undefined) {
      owner.block = block;
      this.body = bodyOf(owner as ast.Statement);
    }
    this.MANY(this.items);
    block.end = build.endOf(this.CONSUME(CloseBrace));
    this.statements = outer.statements;
    this.body = outer.body;
  });

  // Alternatives and repetitions that every statement comes through are made once: at 20,000 elements
  // making them anew costs a fifth of the time.
  private readonly itemForms = {
    DEF: [{ ALT: () => this.SUBRULE(this.statement) }, { ALT: () => this.CONSUME(End) }],
  };
  private readonly items = { DEF: () => this.OR(this.itemForms) };

  /** `statement = ( header { JUNK } [ block ] | block ) [ ";" ]` */
  readonly statement = this.RULE("statement", () => {
    const first = this.LA(1);
    this.form = formOf(this.ahead, this.body);
    const node = build.statement(this.form, first.startOffset);
    this.node = node;
    this.statements.push(node);
    this.OR({
      DEF: [
        {
          ALT: () => {
            this.recovering(node, () => this.SUBRULE(this.header));
            let skipped = false;
            this.MANY(() => {
              const token = this.CONSUME(Junk);
              if (!skipped) this.stray(node, token);
              skipped = true;
            });
            this.OPTION(() => this.SUBRULE(this.block, { ARGS: [node] }));
          },
        },
        {
          ALT: () => {
            this.stray(node, first);
            this.SUBRULE2(this.block, { ARGS: [node] });
          },
        },
      ],
    });
    node.end = build.endOf(this.LA(0));
    this.OPTION2(() => this.CONSUME(End));
  });

  /** `header = declaration | relation | field | pair | selection | operation | directive | JUNK` */
  readonly header = this.RULE("header", () => {
    this.OR(this.headers);
  });
  private readonly headers = {
    IGNORE_AMBIGUITIES: true,
    DEF: [
      { GATE: () => this.form === "declaration", ALT: () => this.SUBRULE(this.declaration) },
      { GATE: () => this.form === "relation", ALT: () => this.SUBRULE(this.relation) },
      { GATE: () => this.form === "field", ALT: () => this.SUBRULE(this.field) },
      { GATE: () => this.form === "pair", ALT: () => this.SUBRULE(this.pair) },
      { GATE: () => this.form === "selection", ALT: () => this.SUBRULE(this.selection) },
      { GATE: () => this.form === "operation", ALT: () => this.SUBRULE(this.operation) },
      { GATE: () => this.form === "directive", ALT: () => this.SUBRULE(this.directive) },
      {
        ALT: () => {
          const token = this.CONSUME(Junk);
          this.stray(this.node, token);
        },
      },
    ],
  };

  /** `directive = DIRECTIVE` */
  private readonly directive = this.RULE("directive", () => {
    this.current("directive").word = build.directiveWord(this.CONSUME(Directive));
  });

  /** `pair = TEXT values` */
  private readonly pair = this.RULE("pair", () => {
    const node = this.current("pair");
    node.values.push(build.text(this.CONSUME(Text), false));
    this.SUBRULE(this.values, { ARGS: [node.values] });
  });

  /** `declaration = [ WORD "=" ] WORD values` */
  private readonly declaration = this.RULE("declaration", () => {
    const node = this.current("declaration");
    this.OPTION({
      GATE: () => isType(this.LA(2), Equals),
      DEF: () => {
        node.name = build.word(this.CONSUME(Word));
        this.CONSUME(Equals);
      },
    });
    node.keyword = build.word(this.CONSUME2(Word));
    this.SUBRULE(this.values, { ARGS: [node.values] });
  });

  /** `values = { [ "," ] value }` */
  private readonly values = this.RULE("values", (values: ast.Value[]) => {
    this.list = values ?? [];
    this.MANY(this.eachValue);
  });
  private list: ast.Value[] = [];
  private comma = false;
  private readonly skipComma = (): void => {
    this.CONSUME(Comma);
    this.comma = true;
  };
  private readonly eachValue = (): void => {
    this.comma = false;
    this.OPTION(this.skipComma);
    this.list.push(this.SUBRULE(this.value));
  };

  /** `value = TEXT | path | SCALAR | COLOR | "*" | "**" | group` */
  private readonly value = this.RULE("value", (): ast.Value => this.OR<ast.Value>(this.valueForms));
  private readonly valueForms = {
    DEF: [
      { ALT: (): ast.Value => build.text(this.CONSUME(Text), this.comma) },
      { ALT: (): ast.Value => this.SUBRULE(this.path, { ARGS: [this.comma, true] }) },
      { ALT: (): ast.Value => build.scalar(this.CONSUME(Scalar), this.comma) },
      { ALT: (): ast.Value => build.color(this.CONSUME(Color), this.comma) },
      { ALT: (): ast.Value => build.star(this.CONSUME(Star), this.comma) },
      { ALT: (): ast.Value => this.SUBRULE(this.group, { ARGS: [this.comma] }) },
    ],
  };

  /** `group = "(" path { "," path } ")"` */
  private readonly group = this.RULE("group", (comma: boolean): ast.Group => {
    const group = build.group(this.CONSUME(OpenParen), comma);
    this.AT_LEAST_ONE_SEP({
      SEP: Comma,
      DEF: () => group.items.push(this.SUBRULE(this.path, { ARGS: [false, false] })),
    });
    group.end = build.endOf(this.CONSUME(CloseParen));
    return group;
  });

  /** `path = NAME { "." ( WORD | "*" | "**" ) }` */
  private readonly path = this.RULE("path", (comma: boolean, wildcards: boolean): ast.Path => {
    const path = build.path(this.CONSUME(Name), comma);
    this.opened = path;
    this.wildcards = wildcards;
    this.MANY(this.pathParts);
    return path as ast.Path;
  });
  private wildcards = true;
  private opened: build.PathNode = build.emptyPath();
  private readonly pathParts = {
    GATE: () => this.opened.wildcard === undefined,
    DEF: () => {
      this.CONSUME(Dot);
      this.OR(this.pathPartForms);
    },
  };
  private readonly pathPartForms = {
    DEF: [
      { ALT: () => build.extendPath(this.opened, this.CONSUME(Word)) },
      { GATE: () => this.wildcards, ALT: () => build.endPath(this.opened, this.CONSUME(Star)) },
    ],
  };

  /** `relation = [ WORD "=" ] [ end ] ARROW end { TEXT } [ "via" path { TEXT } ]` */
  private readonly relation = this.RULE("relation", () => {
    const node = this.current("relation");
    this.OPTION({
      GATE: () => isType(this.LA(2), Equals),
      DEF: () => {
        node.name = build.word(this.CONSUME(Word));
        this.CONSUME(Equals);
      },
    });
    this.OPTION2(() => (node.from = this.SUBRULE(this.end)));
    node.arrow = build.arrow(this.CONSUME(Arrow));
    node.to = this.SUBRULE2(this.end);
    this.MANY(() => node.strings.push(build.text(this.CONSUME(Text), false)));
    this.OPTION3(() => {
      this.CONSUME(Via);
      node.via = this.SUBRULE(this.path, { ARGS: [false, false] });
      this.MANY2(() => node.strings.push(build.text(this.CONSUME2(Text), false)));
    });
  });

  /** `end = path | "[*]"` */
  private readonly end = this.RULE("end", () => this.OR<ast.Path | ast.Boundary>(this.endForms));
  private readonly endForms = {
    DEF: [
      { ALT: (): ast.Path | ast.Boundary => this.SUBRULE(this.path, { ARGS: [false, false] }) },
      { ALT: (): ast.Path | ast.Boundary => build.boundary(this.CONSUME(Boundary)) },
    ],
  };

  /** `field = [ "parameter" ] WORD ":" type values` */
  private readonly field = this.RULE("field", () => {
    const node = this.current("field");
    this.OPTION({
      GATE: () => isType(this.LA(3), Colon),
      DEF: () => (node.keyword = build.word(this.CONSUME(ParameterWord))),
    });
    node.name = build.word(this.CONSUME(Word));
    this.CONSUME(Colon);
    node.type = this.SUBRULE(this.type);
    this.SUBRULE(this.values, { ARGS: [node.values] });
  });

  /**
   * `operation = [ "async" ] ( "operation" | "event" ) WORD [ "(" [ parameter { "," parameter } ] ")" ]
   *   [ ":" type ] [ "throws" path { "," path } ] [ TEXT ]`
   */
  private readonly operation = this.RULE("operation", () => {
    const node = this.current("operation");
    this.OPTION(() => {
      this.CONSUME(Async);
      node.async = true;
    });
    build.setOperationWord(node, this.CONSUME(OperationWord));
    node.name = build.word(this.CONSUME(Word));
    this.OPTION2(() => {
      this.CONSUME(OpenParen);
      this.MANY_SEP({ SEP: Comma, DEF: () => this.SUBRULE(this.parameter, { ARGS: [node.parameters] }) });
      this.CONSUME(CloseParen);
    });
    this.OPTION3(() => {
      this.CONSUME(Colon);
      node.result = this.SUBRULE(this.type);
    });
    this.OPTION4(() => {
      this.CONSUME(Throws);
      this.AT_LEAST_ONE_SEP({
        SEP: Comma,
        DEF: () => node.throws.push(this.SUBRULE(this.path, { ARGS: [false, false] })),
      });
    });
    this.OPTION5(() => (node.description = build.text(this.CONSUME(Text), false)));
  });

  /** `parameter = WORD ":" type` */
  private readonly parameter = this.RULE("parameter", (parameters: ast.Parameter[]) => {
    const parameter = build.parameter(this.CONSUME(Word));
    parameters?.push(parameter as ast.Parameter);
    this.CONSUME(Colon);
    parameter.type = this.SUBRULE(this.type);
    parameter.end = build.endOf(this.LA(0));
  });

  /**
   * `selection = ( "include" | "exclude" | "highlight" | "forbid" | "only" | "except" | "layers"
   *   | "acyclic" ) [ "strict" ] selector { [ "," ] selector }`
   */
  private readonly selection = this.RULE("selection", () => {
    const node = this.current("selection");
    this.OR({
      DEF: [
        {
          ALT: () =>
            (node.keyword = build.word(this.CONSUME(ViewSelection)) as build.SelectionNode["keyword"]),
        },
        {
          ALT: () =>
            (node.keyword = build.word(this.CONSUME(RuleSelection)) as build.SelectionNode["keyword"]),
        },
      ],
    });
    this.OPTION({
      GATE: () => this.strictIsMark(node.keyword),
      DEF: () => (node.strict = build.word(this.CONSUME(Strict))),
    });
    this.SUBRULE(this.selector, { ARGS: [node.selectors] });
    this.MANY(() => {
      this.OPTION2(() => this.CONSUME(Comma));
      this.SUBRULE2(this.selector, { ARGS: [node.selectors] });
    });
  });

  /** `selector = ARROW subject [ ARROW ] | subject [ ARROW [ subject ] ]` */
  private readonly selector = this.RULE("selector", (selectors: ast.Selector[]) => {
    const selector = build.selector(this.LA(1));
    selectors?.push(selector as ast.Selector);
    this.OR({
      DEF: [
        {
          ALT: () => {
            build.extend(selector, "before", build.arrow(this.CONSUME(Arrow)));
            build.extend(selector, "subject", this.SUBRULE(this.subject));
            this.OPTION(() => build.extend(selector, "after", build.arrow(this.CONSUME2(Arrow))));
          },
        },
        {
          ALT: () => {
            build.extend(selector, "subject", this.SUBRULE2(this.subject));
            this.OPTION2(() => {
              build.extend(selector, "after", build.arrow(this.CONSUME3(Arrow)));
              this.OPTION3(() => build.extend(selector, "target", this.SUBRULE3(this.subject)));
            });
          },
        },
      ],
    });
  });

  /** `subject = "*" | "**" | TEXT | ( "kind" | "tag" | "package" ) ( WORD | TEXT ) | path` */
  private readonly subject = this.RULE("subject", (): ast.Subject => {
    return this.OR<ast.Subject>({
      IGNORE_AMBIGUITIES: true,
      DEF: [
        { ALT: () => build.star(this.CONSUME(Star), false) },
        { ALT: () => build.text(this.CONSUME(Text), false) },
        {
          GATE: () => this.filterHasValue(),
          ALT: () => {
            const filter = this.CONSUME(FilterWord);
            return this.OR2<ast.Filter>([
              { ALT: () => build.filter(filter, build.word(this.CONSUME(Word))) },
              { ALT: () => build.filter(filter, build.text(this.CONSUME2(Text), false)) },
            ]);
          },
        },
        { ALT: () => this.SUBRULE(this.path, { ARGS: [false, true] }) },
      ],
    });
  });

  /** `type = single { "|" single }` */
  private readonly type = this.RULE("type", (): ast.Type => {
    const members: ast.Type[] = [];
    this.AT_LEAST_ONE_SEP({ SEP: Bar, DEF: () => members.push(this.SUBRULE(this.single)) });
    return build.union(members);
  });

  /** `single = path [ "(" SCALAR { "," SCALAR } ")" | "<" type { "," type } ">" ] { "[]" | "?" }` */
  private readonly single = this.RULE("single", (): ast.Type => {
    const named = build.namedType(this.SUBRULE(this.path, { ARGS: [false, false] }));
    this.OPTION(() => {
      this.OR([
        {
          ALT: () => {
            this.CONSUME(OpenParen);
            this.AT_LEAST_ONE_SEP({
              SEP: Comma,
              DEF: () => named.numbers.push(build.scalar(this.CONSUME(Scalar), false)),
            });
            this.CONSUME(CloseParen);
          },
        },
        {
          ALT: () => {
            this.CONSUME(OpenAngle);
            this.AT_LEAST_ONE_SEP2({
              SEP: Comma,
              DEF: () => named.arguments.push(this.SUBRULE(this.type)),
            });
            this.CONSUME(CloseAngle);
          },
        },
      ]);
    });
    named.end = build.endOf(this.LA(0));
    let type = named as ast.Type;
    this.MANY(() => {
      type = this.OR2<ast.Type>([
        { ALT: () => build.listType(type, this.CONSUME(ListSuffix)) },
        { ALT: () => build.optionalType(type, this.CONSUME(Question)) },
      ]);
    });
    return type;
  });

  /** The statement that is being read; while the grammar is recorded, one of the form asked for. */
  private current<K extends ast.Statement["kind"]>(kind: K): Extract<build.StatementNode, { kind: K }> {
    const node = this.node.kind === kind ? this.node : build.statement(kind, 0);
    return node as Extract<build.StatementNode, { kind: K }>;
  }

  /**
   * Reads a header; a fault in it, which Chevrotain has noted, ends it where it stands. (Chevrotain's
   * own recovery would skip to whatever may follow in any rule around, often the next statement's body.)
   */
  private recovering(node: build.StatementNode, read: () => void): void {
    try {
      read();
    } catch (fault) {
      if (!isRecognitionException(fault as Error)) throw fault;
      node.faulty = true;
      this.faults.push({ error: fault as IRecognitionException, statement: node as ast.Statement });
    }
  }

  private stray(statement: build.StatementNode, token: IToken): void {
    if (this.RECORDING_PHASE) return;
    statement.faulty = true;
    this.strays.push({ token, statement: statement as ast.Statement });
  }

  private strictIsMark(keyword: ast.Word): boolean {
    if (keyword.text !== "layers") return false;
    const second = this.LA(2);
    return build.isWordLike(second) || isType(second, This);
  }

  private filterHasValue(): boolean {
    if (!isType(this.LA(1), FilterWord)) return false;
    return build.isWordLike(this.LA(2)) || build.isText(this.LA(2));
  }
}
