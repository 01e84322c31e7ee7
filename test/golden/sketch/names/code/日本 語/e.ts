import "../[id]/f";
