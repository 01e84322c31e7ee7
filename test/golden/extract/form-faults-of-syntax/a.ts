import { x } from "./b";
const = ;
function (((
import y from "./b";
require("./b")
}}}
