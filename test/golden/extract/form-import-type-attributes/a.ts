type A = import("./b", { with: { "resolution-mode": "import" } }).T;
