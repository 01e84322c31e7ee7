import "./out/x";
import "./gone";
import "./one";
