import "@/b";
import "b";
import "deep/c";
import "pg";
