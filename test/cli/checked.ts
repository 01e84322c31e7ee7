/** Two containers of which one uses the other. */
export const checkedModel = `shop = system "Shop" {
  web = container "Web shop" { code "web/**"; -> api "asks" }
  api = container "API" { code "api/**" }
}
`;

/** The model with code that is as it says. */
export const sound = {
  "architecture.arch": checkedModel,
  "web/page.ts": 'import { orders } from "../api/orders.ts";\nexport const page = orders;\n',
  "web/title.ts": 'export const title = "Shop";\n',
  "api/orders.ts": "export const orders = 1;\n",
};
