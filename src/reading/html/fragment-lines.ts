import { cleanLine } from "../clean/clean-characters.ts";
import { linesOf } from "./lines.ts";
import { tokensOf } from "./tokens.ts";

const markup = /<\/?[a-z][^<>]*>|&(?:[a-z]+|#\d+);/iu;

/** The lines of a text that may be a piece of a web page, or plain. */
export const fragmentLines = (text: string): readonly string[] =>
  (markup.test(text) ? linesOf(tokensOf(text, true).tokens) : text.split(/\r\n|[\n\r]/u))
    .map(cleanLine)
    .filter((line) => line !== "");
