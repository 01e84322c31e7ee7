import fc from "fast-check";

// Where nobody looks at a counterexample the same cases run each time; elsewhere each run tries others.
if (process.env.CI !== undefined) fc.configureGlobal({ seed: 20_261_120 });
