import { InputError } from "../../domain/errors.ts";
import { beginsAsJson, parseJson } from "../api/parse-json.ts";
import type { Reading } from "../reading.ts";
import { refuseLong } from "../too-large.ts";
import { decodeText } from "./decode-text.ts";
import { readText } from "./read-text.ts";

/** So many characters from the start tell a web page. */
const headLength = 4096;

/** Reads what consists of characters: a web page, JSON or plain text. */
export async function readTextual(bytes: Uint8Array): Promise<Reading> {
  const text = decodeText(bytes);
  if (text === null) {
    throw new InputError(
      "unsupported",
      "This is no document that can be read; give a PDF, a web page or plain text.",
    );
  }
  if (isJson(text)) {
    const { readApi } = await import("../api/read-api.ts");
    return readApi(text);
  }
  if (!isHtml(text)) {
    refuseLong(text);
    return readText(text);
  }
  const { readHtml } = await import("../html/read-html.ts");
  return readHtml(decodeText(bytes, charsetIn(text)) ?? text);
}

const isHtml = (text: string): boolean => {
  const head = text.slice(0, headLength);
  return /^\s*<(?:!doctype html|html|head|body)\b/iu.test(head) || /<html[\s>]/iu.test(head);
};

const isJson = (text: string): boolean =>
  beginsAsJson(text) || (/^\s*[[{]/u.test(text) && parseJson(text) !== null);

const charsetIn = (text: string): string | null =>
  /<meta\s[^>]*charset\s*=\s*["']?([\w-]+)/iu.exec(text.slice(0, headLength))?.[1] ?? null;
