import "fs";
import "node:fs";
import "fs/promises";
import "node:test";
import "path/posix";
import "fs-extra";
import "node:sqlite";
