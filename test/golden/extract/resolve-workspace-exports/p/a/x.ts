import "b";
import "b/feature";
import "b/deep/one";
import "b/secret";
import "b/data.json";
import "b/style.css";
