import "pg";
import "pg/lib/client";
import "fs";
import "node:fs";
import "own";
