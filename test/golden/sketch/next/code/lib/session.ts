export function session(token: string): string | null { return token; }
