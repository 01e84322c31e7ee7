import "@lib/b";
