/** Stands for the version in `package.json`; the build puts it there. */
declare const LINTEL_VERSION: string | undefined;

/** Lintel's own version; that of its sources where they were not built. */
export const lintelVersion: string = typeof LINTEL_VERSION === "string" ? LINTEL_VERSION : "0.0.0";
