#!/usr/bin/env node
import { keepCompiledCode } from "./process/compile-cache.js";

// The terminal's door. The result goes to stdout, everything else to stderr.

keepCompiledCode(process.env);
// Nothing here waits at the top level: that is for modules only, and the bundle is none.
void import("./cli/main.js").then(({ main }) => main(process.argv.slice(2), process.env));
