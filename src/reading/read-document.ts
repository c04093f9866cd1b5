import type { Document } from "../domain/document.ts";
import { InputError } from "../domain/errors.ts";

/** Reads a document of any format we know, told by its bytes, never by its name. Throws InputError. */
export async function readDocument(path: string, bytes: Uint8Array): Promise<Document> {
  await Promise.resolve();
  throw new InputError("unsupported", `is not read yet (${path}, ${bytes.length} bytes)`);
}
