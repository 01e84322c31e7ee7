import "../ÀĖ/m";
