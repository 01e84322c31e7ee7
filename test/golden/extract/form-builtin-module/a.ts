const fs = process.getBuiltinModule("fs");
const path = globalThis.process.getBuiltinModule("node:path");
other.getBuiltinModule("os");
