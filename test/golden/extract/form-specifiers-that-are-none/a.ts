import "";
import "https://example.org/x.js";
import "style-loader!./a.css";
import " ./b";
