import type { ColorSupportLevel } from "chalk";
import type { Output, Terminal } from "./terminal.ts";

/**
 * Whether to colour what goes to `output`: the flag decides, then NO_COLOR, then FORCE_COLOR, then
 * whether it is a terminal. Sixteen colours are enough, and follow the user's own scheme.
 */
export function colourLevel(
  flag: boolean,
  env: Terminal["env"],
  output: Output | null,
): ColorSupportLevel {
  const { NO_COLOR: never = "", FORCE_COLOR: force } = env;
  if (!flag || never !== "") return 0;
  if (force !== undefined) return force === "0" || force === "false" ? 0 : 1;
  return output?.isTTY === true && env["TERM"] !== "dumb" ? 1 : 0;
}
