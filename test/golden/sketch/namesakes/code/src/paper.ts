export function sheet(text: string): string { return text; }
