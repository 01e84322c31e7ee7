export class HttpFilter {}
