import { Chalk, type ColorSupportLevel } from "chalk";
import type { Paint } from "../rendering/paint.ts";

/** The colours of the tool. The level is ours to give: chalk itself does not obey NO_COLOR. */
export function makePaint(level: ColorSupportLevel): Paint {
  const chalk = new Chalk({ level });
  return {
    heading: (text) => chalk.bold.cyan(text),
    strong: (text) => chalk.bold(text),
    quiet: (text) => chalk.dim(text),
    best: (text) => chalk.bold.green(text),
    good: (text) => chalk.green(text),
    poor: (text) => chalk.yellow(text),
    bad: (text) => chalk.bold.red(text),
  };
}
