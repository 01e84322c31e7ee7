import "b";
import "old";
import "root";
