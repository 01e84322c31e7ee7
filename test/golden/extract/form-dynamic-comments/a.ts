import(/* webpackChunkName: "b" */ "./b");
import(
  // why
  "./b"
);
