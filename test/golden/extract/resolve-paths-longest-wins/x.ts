import "@a/b/c";
import "@a/b/d";
import "@a/e";
