import "lib";
import "other";
import "pg";
