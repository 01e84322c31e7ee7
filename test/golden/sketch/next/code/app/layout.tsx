import { session } from "@/lib/session";
export default function Layout() { return session("a"); }
