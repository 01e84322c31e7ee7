export function mix(colour: "black" | "red"): string { return colour; }
