import "../../src/b";
