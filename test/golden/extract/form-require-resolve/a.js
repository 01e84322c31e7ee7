const path = require.resolve("./b");
