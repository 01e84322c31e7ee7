import "@app/b";
import "@app/deep";
import "config";
import "@any/deep/end";
import "@app/b.js";
