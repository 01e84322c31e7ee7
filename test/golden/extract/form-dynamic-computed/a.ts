const name = "./b";
import(name);
import("./" + name);
import(("./b"));
