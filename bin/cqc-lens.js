#!/usr/bin/env node
import { existsSync } from "node:fs";

const built = new URL("../dist/cli.js", import.meta.url);
const statuses = { interrupted: 130, notBuilt: 2, fault: 70 };

// A write that fails is told where it is made; a reader that has seen enough (`| head -1`) is no error.
for (const stream of [process.stdout, process.stderr]) stream.on("error", () => undefined);

process.once("SIGINT", () => {
  process.stderr.write("\nInterrupted.\n");
  process.exit(statuses.interrupted);
});

async function launch() {
  if (!existsSync(built)) {
    process.stderr.write('cqc-lens is not built yet. Run "npm run build" in its folder first.\n');
    return statuses.notBuilt;
  }
  try {
    const { run } = await import(built.href);
    return await run(process.argv.slice(2), process);
  } catch (error) {
    process.stderr.write(
      `This is a fault of cqc-lens. Please report it:\n${error?.stack ?? error}\n`,
    );
    return statuses.fault;
  }
}

process.exitCode = await launch();
