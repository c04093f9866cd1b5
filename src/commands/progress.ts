import { shorten } from "../rendering/wrap-text.ts";
import { plainText } from "../rendering/plain-text.ts";
import { type Output, type Terminal, widthOf } from "./terminal.ts";

/** A line on standard error that tells how far a long run is. */
export interface Progress {
  readonly show: (path: string, done: number) => void;
  readonly clear: () => void;
}

const betweenUpdates = 100;
const clearLine = "\r\u001b[K";

/** Progress over `total` inputs; silent where nobody would see it or `quiet` is asked for. */
export function makeProgress(
  total: number,
  quiet: boolean,
  { stderr, env }: Pick<Terminal, "stderr" | "env">,
): Progress {
  if (quiet || stderr.isTTY !== true || env["TERM"] === "dumb") return silent;
  // Only a run that takes longer than this shows a line at all.
  let next = Date.now() + betweenUpdates;
  return {
    show: (path, done) => {
      if (Date.now() < next) return;
      next = Date.now() + betweenUpdates;
      stderr.write(
        clearLine + lineFor(`Reading ${String(done + 1)} of ${String(total)}: `, path, stderr),
      );
    },
    clear: () => {
      stderr.write(clearLine);
    },
  };
}

const silent: Progress = { show: () => undefined, clear: () => undefined };

const lineFor = (label: string, path: string, stderr: Output): string =>
  label + shorten(plainText(path), Math.max(0, widthOf(stderr) - label.length - 1));
