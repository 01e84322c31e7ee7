import "./video";
import "./wide";
