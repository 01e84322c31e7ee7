/** A fingerprint of a text: two lanes of 32 bits (multiply and rotate, as in MurmurHash3), and its length. */
export function hashOf(text: string): string {
  let a = 0x9747b28c;
  let b = 0x85ebca6b;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    a = Math.imul(a ^ unit, 0xcc9e2d51);
    a = (a << 13) | (a >>> 19);
    b = Math.imul(b + unit, 0x1b873593);
    b ^= b >>> 15;
  }
  return `${mixed(a ^ (b >>> 1))}${mixed(b ^ (a << 1))}${text.length.toString(36)}`;
}

function mixed(lane: number): string {
  let value = Math.imul(lane ^ (lane >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return ((value ^ (value >>> 16)) >>> 0).toString(36).padStart(7, "0");
}
