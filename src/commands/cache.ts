import { Command } from "commander";
import { UsageError } from "../domain/errors.ts";
import { counted } from "../rendering/counted.ts";
import { exitStatuses } from "./exit-status.ts";
import type { MakeCommand } from "./make-command.ts";
import { cacheOption } from "./reading-options.ts";
import type { Terminal } from "./terminal.ts";

interface CacheOptions {
  readonly cache?: string | false;
}

const jobs = ["stats", "clear"] as const;
type Job = (typeof jobs)[number];

export const makeCache: MakeCommand = (terminal, done) =>
  new Command("cache")
    .description(
      "What was read is kept by the hash of its bytes and the version of the rules, so that a second " +
        "run over the same documents is quick. stats says where and how much; clear throws it away.",
    )
    .argument("<job>", jobs.join(" or "), readJob)
    .addOption(cacheOption())
    .action(async (job: Job, { cache }: CacheOptions) => {
      const { defaultCacheFolder } = await import("../batch/cache-folder.ts");
      const folder = cache ?? defaultCacheFolder(terminal.env);
      if (folder === null || folder === false)
        throw new UsageError("There is no folder for caches here. Name one after --cache.");
      await (job === "stats" ? tellSize(folder, terminal) : clear(folder, terminal));
      done(exitStatuses.allRead);
    });

function readJob(given: string): Job {
  const job = jobs.find((name) => name === given);
  if (job !== undefined) return job;
  throw new UsageError(`The cache cannot "${given}". Choose ${jobs.join(" or ")}.`);
}

async function tellSize(folder: string, { stdout }: Terminal): Promise<void> {
  const { cacheSize, mostCacheBytes } = await import("../batch/cache-folder.ts");
  const { entries, bytes } = await cacheSize(folder);
  stdout.write(
    `${folder}: ${counted(entries, "entry", "entries")}, ${megabytes(bytes)} of at most ${megabytes(mostCacheBytes)}.\n`,
  );
}

async function clear(folder: string, { stdout }: Terminal): Promise<void> {
  const { cacheSize, clearCache } = await import("../batch/cache-folder.ts");
  const { entries, bytes } = await cacheSize(folder);
  await clearCache(folder);
  stdout.write(`${counted(entries, "entry", "entries")} (${megabytes(bytes)}) thrown away.\n`);
}

const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;
