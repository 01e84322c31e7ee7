import "@/b";
import "src/b";
