import pg from "pg";
import "../postgres/l";
