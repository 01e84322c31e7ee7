import "b";
