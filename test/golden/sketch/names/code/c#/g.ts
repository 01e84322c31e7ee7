import "../code/h";
