import { PassThrough, Readable } from "node:stream";
import { text } from "node:stream/consumers";
import { run } from "../src/cli.ts";

interface Setting {
  readonly args: readonly string[];
  readonly stdin?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** What the terminal is like; without it, standard output is a pipe. */
  readonly terminal?: { readonly columns: number };
}

/** Runs the command line within this process and gives back what it wrote. */
export async function capture({ args, stdin = "", env = {}, terminal }: Setting) {
  const stdout = Object.assign(new PassThrough(), terminal && { isTTY: true, ...terminal });
  const stderr = new PassThrough();
  const written = Promise.all([text(stdout), text(stderr)]);
  const status = await run(args, { stdin: Readable.from([stdin]), stdout, stderr, env });
  stdout.end();
  stderr.end();
  const [out, err] = await written;
  return { status, out, err };
}
