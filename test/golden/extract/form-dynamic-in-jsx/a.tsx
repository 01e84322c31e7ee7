export const A = () => <B load={() => import("./b")}>import x from "./b"</B>;
