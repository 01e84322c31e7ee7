import "b";
import "b/other";
