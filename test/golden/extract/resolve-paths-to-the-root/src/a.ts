import "@/b";
import "@/src/c";
import "root";
