import "#/b";
import "@/b";
import "./b";
