import "@app/gone";
import "@types/node";
import "pg";
import "@types/gone";
