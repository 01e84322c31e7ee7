import "@/b";
