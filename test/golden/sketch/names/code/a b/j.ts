import "../{x}/k";
