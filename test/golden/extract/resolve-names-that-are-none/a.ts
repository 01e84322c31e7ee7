import "@/x";
import "~/x";
import "$lib/x";
import "@scope";
import "./";
import "a b";
