import "button";
import "card";
