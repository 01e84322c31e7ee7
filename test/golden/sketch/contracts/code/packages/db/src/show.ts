import { Page } from "../../web/src/page.tsx";

Page();
