export const dry = 1;
