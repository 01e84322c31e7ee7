import "@one/b";
import "deep/c";
import "./d";
