import "../a b/j";
