import "../src/main";
