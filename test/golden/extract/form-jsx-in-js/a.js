const A = () => <div title="import x from './b'">{require("./b").x}</div>;
