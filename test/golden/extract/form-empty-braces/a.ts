import {} from "./b";
