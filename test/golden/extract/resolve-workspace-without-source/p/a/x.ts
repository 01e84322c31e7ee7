import "b";
import "c";
