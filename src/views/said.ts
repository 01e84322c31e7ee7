/** A description to spread into a view: absent when nothing, or nothing but blanks, was said. */
export function withDescription(description: string | undefined): { readonly description?: string } {
  return isSaid(description) ? { description } : {};
}

export function withLabel(label: string | undefined): { readonly label?: string } {
  return isSaid(label) ? { label } : {};
}

/** Strings are positional: an empty one only keeps the place of the one before the next. */
export function isSaid(text: string | undefined): text is string {
  return text !== undefined && text.trim() !== "";
}
