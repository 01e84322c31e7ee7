import "@/y";
