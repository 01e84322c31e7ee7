import "./b";
import "./b/";
