import "./data.json";
import "./style.css";
import "./logo.svg";
import "./data";
import "./raw.txt?raw";
import "./b?worker";
import "./gone.css";
