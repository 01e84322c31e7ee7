/**
 * A name for each key that is a file name on every operating system, unique even where case does not
 * count, and the same on every run.
 */
export function fileNames(keys: readonly string[], extension: string): readonly string[] {
  const taken = new Set<string>();
  return keys.map((key) => {
    const wanted = safeName(key);
    let name = wanted;
    for (let n = 2; taken.has(name.toLowerCase()); n++) name = `${wanted}-${n}`;
    taken.add(name.toLowerCase());
    return name + extension;
  });
}

/** Names that Windows keeps for devices, whatever their extension. */
const devices = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

function safeName(key: string): string {
  const plain = key
    .normalize("NFC")
    .replace(/[^\p{L}\p{M}\p{N}._-]+/gu, "-")
    .replace(/^\.+/, "_");
  const short = [...plain].slice(0, 60).join("").replace(/\.+$/, "") || "view";
  return devices.test(short) ? `_${short}` : short;
}

/** The name of a further part of a picture: `shop.png`, `shop~2.png`, … No key gives a name with a `~`. */
export function partName(name: string, extension: string, index: number): string {
  return index === 0 ? name : `${name.slice(0, -extension.length)}~${index + 1}${extension}`;
}
