/** A JSON Schema, draft 2020-12, as far as this project writes one. */
export type Schema = { readonly [keyword: string]: unknown };

/**
 * An object with exactly these properties. One whose name ends with `?` may be absent.
 */
export function object(description: string, properties: Readonly<Record<string, Schema>>): Schema {
  const names = Object.keys(properties);
  return {
    type: "object",
    description,
    properties: Object.fromEntries(
      names.map((name) => [name.replace(/\?$/, ""), properties[name] as Schema]),
    ),
    required: names.filter((name) => !name.endsWith("?")),
    additionalProperties: false,
  };
}

export function text(description: string): Schema {
  return { type: "string", description };
}

export function words(description: string, ...values: readonly string[]): Schema {
  return { type: "string", description, enum: values };
}

export function flag(description: string): Schema {
  return { type: "boolean", description };
}

export function number(description: string): Schema {
  return { type: "number", description };
}

/** A whole number, from 1 or from what is said. */
export function integer(description: string, minimum = 1): Schema {
  return { type: "integer", description, minimum };
}

export function list(description: string, items: Schema): Schema {
  return { type: "array", description, items };
}

export function texts(description: string): Schema {
  return list(description, { type: "string" });
}

/** A path of something else in the export. */
export function path(description: string): Schema {
  return { type: "string", description, minLength: 1 };
}

export function paths(description: string): Schema {
  return list(description, { type: "string", minLength: 1 });
}

/** An object whose keys are names of the catalogue. */
export function byName(description: string, values: Schema): Schema {
  return { type: "object", description, additionalProperties: values };
}

export function ref(definition: string): Schema {
  return { $ref: `#/$defs/${definition}` };
}

/** One of several objects that say in one property which they are. */
export function oneOf(description: string, ...schemas: readonly Schema[]): Schema {
  return { description, oneOf: schemas };
}

/** Exactly this word. */
export function word(value: string): Schema {
  return { const: value };
}
