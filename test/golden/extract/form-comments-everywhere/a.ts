import /* a */ b /* b */ from /* c */ "./b" /* d */;
import // e
  "./b";
export /* f */ * /* g */ from // h
  "./b";
