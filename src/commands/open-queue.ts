import type { ReadSettings } from "../batch/read-one.ts";
import type { Readers } from "../batch/readers.ts";
import { UsageError } from "../domain/errors.ts";
import type { RunOptions } from "./run-options.ts";
import type { Terminal } from "./terminal.ts";

/** Other machines, at the queue that the user named. */
export async function openQueue(
  url: string,
  { queueBytes, queueWidth = 64, shard, quiet }: RunOptions,
  { settings, terminal }: { readonly settings: ReadSettings; readonly terminal: Terminal },
): Promise<Readers> {
  if (shard !== undefined)
    throw new UsageError("A queue divides the documents itself. Leave out --shard, or --queue.");
  const { openQueueReaders } = await import("../batch/queue-readers.ts");
  return openQueueReaders({
    url,
    kind: settings.kind,
    pdfEngine: settings.pdfEngine,
    sendsBytes: queueBytes === true,
    width: queueWidth,
    tell: (note) => {
      if (quiet !== true) terminal.stderr.write(`${note}\n`);
    },
  });
}
