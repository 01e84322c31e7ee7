export class Orders {}
export class Stock {}
