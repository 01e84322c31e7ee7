import "#config";
import "#db/users";
import "#env";
import "#dep";
import "#gone";
import "#unknown";
import "#types";
