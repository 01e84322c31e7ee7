<<<<<<< HEAD
import a from "./b";
=======
import c from "./b";
>>>>>>> other
