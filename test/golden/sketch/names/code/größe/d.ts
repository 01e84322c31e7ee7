import "../日本 語/e";
