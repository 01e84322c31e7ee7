import { session } from "@/lib/session";
export const middleware = () => session("b");
