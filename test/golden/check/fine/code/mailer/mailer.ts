export const send = () => undefined;
