import "app";
import "app/x";
import "app/y";
