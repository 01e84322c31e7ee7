import "lib";
import "lib/deep";
import "pg";
