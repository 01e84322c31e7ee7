export declare function parse(text: string): string[];
