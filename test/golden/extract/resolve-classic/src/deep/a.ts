import "b";
import "lib/c";
import "pg";
