import "./b#x";
import "./c%20d";
import "./e f";
