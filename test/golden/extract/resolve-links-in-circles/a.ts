import "./one/two/x";
import "./self/a";
