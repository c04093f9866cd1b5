import type { Document } from "../domain/document.ts";
import { readBytes } from "./read-bytes.ts";
import { readDocument, type ReadOptions } from "./read-document.ts";

/** Reads a file, or standard input for "-". Throws InputError. */
export const readInput = async (path: string, options: ReadOptions = {}): Promise<Document> =>
  readDocument(path, await readBytes(path), options);
