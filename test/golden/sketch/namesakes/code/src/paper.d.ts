export declare function sheet(text: string): string;
