import "./b";
