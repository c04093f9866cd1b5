import { InputError } from "../domain/errors.ts";

/** In bytes: far more than any report or saved page has. */
export const mostBytes = 200 * 1024 * 1024;

/** In characters: as much as five thousand pages hold. */
const mostText = 20_000_000;

export const tooLarge = (): InputError =>
  new InputError("too-large", "The file is larger than 200 MB; give the report alone.");

/** Throws InputError for a text that is no report's, before anything is done for each of its lines. */
export function refuseLong(text: string): void {
  if (text.length <= mostText) return;
  throw new InputError(
    "too-large",
    "The text is longer than 20 million characters; give the report alone.",
  );
}
