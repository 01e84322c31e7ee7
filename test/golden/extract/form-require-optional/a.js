try { require?.("./b"); } catch {}
