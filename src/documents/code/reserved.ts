function words(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/));
}

/** Names that a type of TypeScript may not have, or that projected code needs for itself. */
export const typescriptTypes = words(`
  any as asserts async await bigint boolean break case catch class const constructor continue debugger declare
  default delete do else enum export extends false finally for from function get if implements import in infer
  instanceof interface is keyof let module namespace never new null number object of package private protected
  public readonly require return set static string super switch symbol this throw true try type typeof undefined
  unique unknown using var void while with yield
  Array Error Map Promise Record Set Uint8Array eval arguments global globalThis
`);

/** Names that a parameter of a TypeScript method may not have in a module. */
export const typescriptParameters = words(`
  arguments await break case catch class const continue debugger default delete do else enum eval export extends
  false finally for function if implements import in instanceof interface let new null package private protected
  public return static super switch this throw true try typeof var void while with yield
`);

/** The keywords of Python 3, soft ones too. */
export const pythonKeywords = words(`
  False None True and as assert async await break case class continue def del elif else except finally for from
  global if import in is lambda match nonlocal not or pass raise return try type while with yield _ __debug__
`);

/** Python's builtins: a class of such a name would be looked up as the builtin before it is there. */
export const pythonBuiltins = words(`
  abs aiter all anext annotations any ArithmeticError ascii AssertionError AttributeError BaseException
  BaseExceptionGroup bin BlockingIOError bool breakpoint BrokenPipeError BufferError bytearray bytes
  BytesWarning callable ChildProcessError chr classmethod cls compile complex ConnectionAbortedError
  ConnectionError ConnectionRefusedError ConnectionResetError copyright credits delattr DeprecationWarning dict
  dir divmod Ellipsis EncodingWarning enumerate EnvironmentError EOFError eval Exception ExceptionGroup exec
  exit FileExistsError FileNotFoundError filter float FloatingPointError format frozenset FutureWarning
  GeneratorExit getattr globals hasattr hash help hex id ImportError ImportWarning IndentationError IndexError
  input int InterruptedError IOError IsADirectoryError isinstance issubclass iter KeyboardInterrupt KeyError len
  license list locals LookupError map max MemoryError memoryview min ModuleNotFoundError NameError next
  NotADirectoryError NotImplemented NotImplementedError object oct open ord OSError OverflowError
  PendingDeprecationWarning PermissionError pow print ProcessLookupError property PythonFinalizationError quit
  range RecursionError ReferenceError repr ResourceWarning reversed round RuntimeError RuntimeWarning self set
  setattr slice sorted staticmethod StopAsyncIteration StopIteration str sum super SyntaxError SyntaxWarning
  SystemError SystemExit TabError TimeoutError tuple type TypeError UnboundLocalError UnicodeDecodeError
  UnicodeEncodeError UnicodeError UnicodeTranslateError UnicodeWarning UserWarning ValueError vars Warning
  ZeroDivisionError zip
`);

/** What a model of pydantic has by itself. */
export const pydanticMembers = words(`
  construct copy dict from_orm json parse_file parse_obj parse_raw schema schema_json update_forward_refs validate
  model_computed_fields model_config model_construct model_copy model_dump model_dump_json model_extra model_fields
  model_fields_set model_json_schema model_parametrized_name model_post_init model_rebuild model_validate
  model_validate_json model_validate_strings
`);

/**
 * The words of PostgreSQL 18 that cannot be the name of a table or column without quotes, and those that
 * can but mean a type or function as well (Appendix C of its manual).
 */
export const postgresWords = words(`
  all analyse analyze and any array as asc asymmetric authorization between bigint binary bit boolean both case
  cast char character check coalesce collate collation column concurrently constraint create cross
  current_catalog current_date current_role current_schema current_time current_timestamp current_user dec decimal
  default deferrable desc distinct do else end except exists extract false fetch float for foreign freeze from
  full grant greatest group grouping having ilike in initially inner inout int integer intersect interval into is
  isnull join json json_array json_arrayagg json_exists json_object json_objectagg json_query json_scalar
  json_serialize json_table json_value lateral leading least left like limit localtime localtimestamp
  merge_action national natural nchar none normalize not notnull null nullif numeric offset on only or order out
  outer overlaps overlay placing position precision primary real references returning right row select
  session_user setof similar smallint some substring symmetric system_user table tablesample then time
  timestamp to trailing treat trim true union unique user using values varchar variadic verbose when where window
  with within without xmlattributes xmlconcat xmlelement xmlexists xmlforest xmlnamespaces xmlparse xmlpi xmlroot
  xmlserialize xmltable xmin xmax cmin cmax ctid tableoid
`);
