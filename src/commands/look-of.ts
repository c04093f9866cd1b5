import type { Look } from "../rendering/paint.ts";
import { colourLevel } from "./colour-level.ts";
import { makePaint } from "./make-paint.ts";
import type { ReadingOptions } from "./reading-options.ts";
import { defaultWidth, type Terminal, widthOf } from "./terminal.ts";

/** How to render for where the output goes: the terminal, or a file as plain as a pipe. */
export function lookOf(
  { color, output }: Pick<ReadingOptions, "color" | "output">,
  { env, stdout }: Terminal,
): Look {
  const toFile = output !== undefined;
  return {
    width: toFile ? defaultWidth : widthOf(stdout),
    paint: makePaint(colourLevel(color, env, toFile ? null : stdout)),
  };
}
