/**
 * Says what happens, on standard error.
 */

export const log = console.error;
