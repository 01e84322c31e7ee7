import "./B";
import "./b";
