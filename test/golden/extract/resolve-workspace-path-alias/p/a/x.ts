import "@acme/b";
import "@acme/b/src/deep";
