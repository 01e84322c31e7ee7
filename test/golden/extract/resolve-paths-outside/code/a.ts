import "shared/x";
