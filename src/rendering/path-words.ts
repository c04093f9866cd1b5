import { plainText } from "./plain-text.ts";

/** A path for people; `-` is standard input. */
export const pathWords = (path: string): string =>
  path === "-" ? "standard input" : plainText(path);
