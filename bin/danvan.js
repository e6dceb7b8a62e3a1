#!/usr/bin/env node
import module from "node:module";
import { fileURLToPath } from "node:url";

// Node 22 and later keep the compiled program for the next start; Node 20 cannot.
module.enableCompileCache?.();
// Some packages in the bundle are CommonJS and ask for it.
globalThis.require = module.createRequire(import.meta.url);

const { main, nodeHost } = await import("../dist/main.js");
process.exitCode = await main(nodeHost(fileURLToPath(new URL("..", import.meta.url))));
