import "../system/b";
