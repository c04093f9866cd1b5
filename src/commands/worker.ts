import { Command } from "commander";
import { counted } from "../rendering/counted.ts";
import { exitStatuses } from "./exit-status.ts";
import type { MakeCommand } from "./make-command.ts";
import { queueOption } from "./queue-option.ts";
import { poolOptions, type ReadingOptions, withOptions } from "./reading-options.ts";
import type { Terminal } from "./terminal.ts";

interface WorkerOptions extends Pick<ReadingOptions, "jobs" | "timeout" | "memory" | "cache"> {
  readonly queue: string;
}

const afterHelp = `
It serves runs of the same version of cqc-lens only. Documents and results pass
through Redis: keep it on a network that you trust.`;

export const makeWorker: MakeCommand = (terminal, done) =>
  withOptions(
    new Command("worker")
      .description(
        "Takes documents from a queue in Redis, on as many machines as you like, and reads them, until " +
          "it is interrupted. It then finishes what it has begun, and leaves the rest to others.",
      )
      .addHelpText("after", afterHelp),
    [queueOption("take documents from here").makeOptionMandatory(), ...poolOptions()],
  ).action(async (options: WorkerOptions) => {
    await work(options, terminal);
    done(exitStatuses.allRead);
  });

async function work(options: WorkerOptions, terminal: Terminal): Promise<void> {
  const { workerFile: file, stderr } = terminal;
  if (file === undefined) throw new RangeError("There is no file for the threads of a worker.");
  const { openQueueWorker } = await import("../batch/queue-worker.ts");
  const { cacheOf } = await import("./cache-of.ts");
  const { host, close } = await openQueueWorker({
    url: options.queue,
    width: options.jobs,
    limits: { seconds: options.timeout, megabytes: options.memory },
    cache: cacheOf(options, terminal),
    file,
    tell: (note) => stderr.write(`${note}\n`),
  });
  const read = counted(options.jobs, "document");
  stderr.write(`Reading for the queue at ${host}, ${read} at once. Ctrl-C ends it in order.\n`);
  await interruptionOf(terminal);
  stderr.write("Finishing what is begun. Once more ends it at once.\n");
  stderr.write(`${counted(await close(), "document")} read.\n`);
}

const interruptionOf = ({ onInterrupt }: Terminal): Promise<void> =>
  new Promise((resolve) => {
    onInterrupt?.(resolve);
  });
