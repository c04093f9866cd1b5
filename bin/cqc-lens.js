#!/usr/bin/env node
import { existsSync } from "node:fs";
import { setFlagsFromString } from "node:v8";

const built = new URL("../dist/cli.js", import.meta.url);
const statuses = { interrupted: 130, notBuilt: 2, fault: 70 };

// Where there is much memory, garbage may grow to four times of what is alive before it is cleared; with
// half as much again, a run over a hundred thousand reports fits beside other work.
setFlagsFromString("--heap-growing-percent=50");

// A write that fails is told where it is made; a reader that has seen enough (`| head -1`) is no error.
for (const stream of [process.stdout, process.stderr]) stream.on("error", () => undefined);

// A long run asks to be told of the first Ctrl-C and ends in order; the second ends it at once.
// A service manager asks with SIGTERM.
let interrupt = null;
const onSignal = () => {
  process.stderr.write("\n");
  if (interrupt !== null) {
    const handle = interrupt;
    interrupt = null;
    handle();
    return;
  }
  process.stderr.write("Interrupted.\n");
  process.exit(statuses.interrupted);
};
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, onSignal);

const { stdin, stdout, stderr, env } = process;
const terminal = {
  stdin,
  stdout,
  stderr,
  env,
  workerFile: new URL("../dist/batch/read-worker.js", import.meta.url),
  onInterrupt: (handle) => {
    interrupt = handle;
  },
};

async function launch() {
  if (!existsSync(built)) {
    process.stderr.write('cqc-lens is not built yet. Run "npm run build" in its folder first.\n');
    return statuses.notBuilt;
  }
  try {
    const { run } = await import(built.href);
    return await run(process.argv.slice(2), terminal);
  } catch (error) {
    process.stderr.write(
      `This is a fault of cqc-lens. Please report it:\n${error?.stack ?? error}\n`,
    );
    return statuses.fault;
  }
}

process.exitCode = await launch();
