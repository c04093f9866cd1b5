import type { Document } from "../domain/document.ts";
import { readBytes } from "./read-bytes.ts";
import { readDocument } from "./read-document.ts";

/** Reads a file, or standard input for "-". Throws InputError. */
export const readInput = async (path: string): Promise<Document> =>
  readDocument(path, await readBytes(path));
