import "./b.ts";
import "./c.tsx";
import "./d.mts";
import "./e.d.ts";
