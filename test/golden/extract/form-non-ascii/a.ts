// Grüße aus Köln 🦊
import { x } from "./größe/🦊";
const a = "ä"; import("./b");
