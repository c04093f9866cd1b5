import { InputError } from "../../domain/errors.ts";
import { cleanLine } from "../clean/clean-characters.ts";
import type { Block } from "../clean/block.ts";
import type { PageReading } from "../reading.ts";
import { addressesIn } from "./addresses-in.ts";
import { linesOf } from "./lines.ts";
import { tokensOf } from "./tokens.ts";

/** Reads a saved web page: its text without navigation, banners and code. */
export function readHtml(html: string): PageReading {
  const { title, tokens } = tokensOf(html, false);
  const found = linesOf(tokens);
  const lines = found.length > 0 ? found : linesOf(tokensOf(html, true).tokens);
  if (lines.length === 0) throw withoutText();
  return {
    mediaType: "text/html",
    title: cleanLine(title.replace(/\s+/gu, " ")) || null,
    pages: [[lines.map(toBlock)]],
    isPaged: false,
    furniture: addressesIn(html),
    doubts: [],
  };
}

const withoutText = (): InputError =>
  new InputError(
    "no-text",
    "This web page holds no text, only code that would fetch it; open it in a browser and save it again.",
  );

const toBlock = (line: string): Block => ({
  cells: line.split("\t").map((text) => (text === "" ? [] : [{ text, page: 0 }])),
  size: 0,
  face: "",
  room: Infinity,
});
