import "../a-b/i";
