import(`./b`);
import(`./${"b"}`);
