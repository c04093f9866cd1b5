import { readFile } from "node:fs/promises";
import type { Document } from "../domain/document.ts";
import { readDocument } from "./read-document.ts";

/** Reads a file, or standard input for "-". Throws InputError. */
export async function readInput(path: string): Promise<Document> {
  return readDocument(path, await readFile(path));
}
