import type { Outcome } from "../batch/outcome.ts";
import { counted } from "../rendering/counted.ts";
import { plainText } from "../rendering/plain-text.ts";
import { shorten } from "../rendering/wrap-text.ts";
import { type Output, type Terminal, widthOf } from "./terminal.ts";

/** Tells on standard error how far a long run is. */
export interface Progress {
  readonly show: (outcome: Pick<Outcome, "path" | "problem">) => void;
  readonly clear: () => void;
}

/** Milliseconds: a terminal's line is written over; elsewhere each is a line of its own. */
const between = { terminal: 100, log: 10_000 };
const clearLine = "\r\u001b[K";

export const silent: Progress = { show: () => undefined, clear: () => undefined };

/** Progress over `total` inputs; nothing of a run that is soon over. */
export function makeProgress(
  total: number,
  { stderr, env }: Pick<Terminal, "stderr" | "env">,
): Progress {
  const isTerminal = stderr.isTTY === true && env["TERM"] !== "dumb";
  const pause = isTerminal ? between.terminal : between.log;
  const start = performance.now();
  const count = { done: 0, problems: 0, total };
  let next = start + pause;
  return {
    show: ({ path, problem }) => {
      count.done += 1;
      count.problems += problem === null ? 0 : 1;
      const now = performance.now();
      if (now < next) return;
      next = now + pause;
      const words = progressWords(count, (now - start) / 1000);
      stderr.write(isTerminal ? lineOver(words, path, stderr) : `${words}\n`);
    },
    clear: () => {
      if (isTerminal) stderr.write(clearLine);
    },
  };
}

interface Count {
  readonly done: number;
  readonly total: number;
  readonly problems: number;
}

/** "120 of 4000 read, 25.1 a second, 3 minutes left, 2 problems". */
export function progressWords({ done, total, problems }: Count, seconds: number): string {
  const rate = done / Math.max(seconds, 0.001);
  return [
    `${String(done)} of ${String(total)} read`,
    `${rate.toFixed(1)} a second`,
    ...(done < total ? [`${timeWords((total - done) / rate)} left`] : []),
    ...(problems === 0 ? [] : [counted(problems, "problem")]),
  ].join(", ");
}

function timeWords(seconds: number): string {
  if (seconds < 100) return counted(Math.ceil(seconds), "second");
  if (seconds < 6000) return counted(Math.round(seconds / 60), "minute");
  return `${(seconds / 3600).toFixed(1)} hours`;
}

/** Over the line before: the words, then as much of the path as there is room for. */
const lineOver = (words: string, path: string, stderr: Output): string =>
  clearLine + shorten(`${words}: ${plainText(path)}`, Math.max(0, widthOf(stderr) - 1));
