import axios from "axios";

export const lost = () => axios.get("/api/oders");
