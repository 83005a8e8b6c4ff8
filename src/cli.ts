#!/usr/bin/env node
import { keepCompiledCode } from "./process/compile-cache.js";

// The terminal's door. The result goes to stdout, everything else to stderr.

keepCompiledCode(process.env);
const { main } = await import("./cli/main.js");
await main(process.argv.slice(2), process.env);
