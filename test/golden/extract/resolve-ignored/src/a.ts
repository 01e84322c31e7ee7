import "../gen/b";
import "./c.spec";
import "./d";
