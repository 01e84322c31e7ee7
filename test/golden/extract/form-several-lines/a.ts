import {
  x, // the first
  /* the second */ y,
} from
  "./b";
