import "./b";
import "../c";
import "./deep/d";
import "../src/b";
import ".";
import "..";
import "./";
