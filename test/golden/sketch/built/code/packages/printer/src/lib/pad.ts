export const pad = (text: string) => ` ${text}`;
