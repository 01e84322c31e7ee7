import b from "\u002e/\x62";
import c from "./\u{62}";
