function f() { if (true) { return class { m = async () => { await import("./b"); }; }; } }
