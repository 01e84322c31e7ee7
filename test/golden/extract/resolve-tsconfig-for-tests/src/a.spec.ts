import "@test/b";
