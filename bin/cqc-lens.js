#!/usr/bin/env node
import { existsSync } from "node:fs";

const built = new URL("../dist/cli.js", import.meta.url);

// A reader that has seen enough (`| head -1`) is no error.
for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (error) => {
    if (error.code !== "EPIPE") throw error;
  });
}

process.once("SIGINT", () => {
  process.stderr.write("\nInterrupted. Nothing was written.\n");
  process.exit(130);
});

if (existsSync(built)) {
  const { run } = await import(built.href);
  process.exitCode = await run(process.argv.slice(2), process);
} else {
  process.stderr.write('cqc-lens is not built yet. Run "npm run build" in its folder first.\n');
  process.exitCode = 2;
}
