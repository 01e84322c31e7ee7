import "~/b";
import "~/c";
