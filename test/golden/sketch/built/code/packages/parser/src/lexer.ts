export const lexer = 1;
