import "../größe/d";
