import "./template";
