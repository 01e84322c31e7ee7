export type Logic = string;
