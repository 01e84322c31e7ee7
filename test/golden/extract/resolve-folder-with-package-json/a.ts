import "./b";
import "./c";
