import "/src/b";
import "/gone";
