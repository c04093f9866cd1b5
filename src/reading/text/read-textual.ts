import { InputError } from "../../domain/errors.ts";
import type { Reading } from "../reading.ts";
import { decodeText } from "./decode-text.ts";
import { readText } from "./read-text.ts";

/** So many characters from the start tell a web page. */
const headLength = 4096;

/** Reads what consists of characters: a web page or plain text. */
export async function readTextual(bytes: Uint8Array): Promise<Reading> {
  const text = decodeText(bytes);
  if (text === null) {
    throw new InputError(
      "unsupported",
      "This is no document that can be read; give a PDF, a web page or plain text.",
    );
  }
  if (isJson(text)) {
    throw new InputError(
      "unsupported",
      "This is JSON, which cannot be read yet; give a PDF, a web page or plain text.",
    );
  }
  if (!isHtml(text)) return readText(text);
  const { readHtml } = await import("../html/read-html.ts");
  return readHtml(decodeText(bytes, charsetIn(text)) ?? text);
}

const isHtml = (text: string): boolean => {
  const head = text.slice(0, headLength);
  return /^\s*<(?:!doctype html|html|head|body)\b/iu.test(head) || /<html[\s>]/iu.test(head);
};

function isJson(text: string): boolean {
  if (!/^\s*[[{]/u.test(text)) return false;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

const charsetIn = (text: string): string | null =>
  /<meta\s[^>]*charset\s*=\s*["']?([\w-]+)/iu.exec(text.slice(0, headLength))?.[1] ?? null;
