import "./linked/x";
import "./alias";
import "./alias.ts";
import "./up/b";
