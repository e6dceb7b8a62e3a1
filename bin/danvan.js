#!/usr/bin/env node
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

// Some packages in the bundle are CommonJS and ask for it.
globalThis.require = createRequire(import.meta.url);

const { main, nodeHost } = await import("../dist/main.js");
process.exitCode = await main(nodeHost(fileURLToPath(new URL("..", import.meta.url))));
