import "../shared/x";
import "../../y";
import "../code/b";
