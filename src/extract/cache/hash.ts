const encoder = new TextEncoder();

/** A fingerprint of a text: two lanes of 32 bits over its UTF-8 (multiply and rotate, as in MurmurHash3), and its length. */
export function hashOf(text: string): string {
  const bytes = encoder.encode(text);
  const words = new Uint32Array(bytes.buffer, 0, bytes.length >> 2);
  let a = 0x9747b28c;
  let b = 0x85ebca6b;
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as number;
    a = Math.imul(a ^ word, 0xcc9e2d51);
    a = (a << 13) | (a >>> 19);
    b = Math.imul(b + word, 0x1b873593);
    b ^= b >>> 15;
  }
  for (let at = words.length << 2; at < bytes.length; at++) {
    a = Math.imul(a ^ (bytes[at] as number), 0xcc9e2d51);
    b = Math.imul(b + (bytes[at] as number), 0x1b873593);
  }
  return `${mixed(a ^ (b >>> 1))}${mixed(b ^ (a << 1))}${bytes.length.toString(36)}`;
}

function mixed(lane: number): string {
  let value = Math.imul(lane ^ (lane >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return ((value ^ (value >>> 16)) >>> 0).toString(36).padStart(7, "0");
}
