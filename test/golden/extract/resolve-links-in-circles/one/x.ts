import "./two/one/x";
