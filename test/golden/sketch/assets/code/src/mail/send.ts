export const send = (text: string) => text;
