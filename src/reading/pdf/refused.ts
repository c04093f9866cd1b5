import { InputError } from "../../domain/errors.ts";

// Why a PDF cannot be read.

export const encrypted = (cause: unknown): InputError =>
  new InputError(
    "encrypted",
    "This PDF is protected by a password; save a copy without one and read that.",
    { cause },
  );

export const damaged = (cause?: unknown): InputError =>
  new InputError(
    "damaged",
    "This PDF is damaged or cut off, so that no text can be read from it; download it again.",
    { cause },
  );

export const withoutText = (): InputError =>
  new InputError(
    "no-text",
    "This PDF holds pictures of pages and no text; run text recognition (OCR) on it first.",
  );
