import { basename, posix } from "node:path";

/** How the name of every gold file ends. */
export const goldEnding = ".gold.json";

export const isGold = (name: string): boolean => name.endsWith(goldEnding);

/** `rowan` of `rowan.pdf` and of `rowan.gold.json`. */
export const stemOf = (name: string): string =>
  isGold(name) ? name.slice(0, -goldEnding.length) : basename(name, posix.extname(name));
