import type { ClaimType } from "../domain/claim.ts";
import { corpus as breach } from "./breach/corpus.ts";
import type { Corpus } from "./corpus.ts";
import { corpus as inspection } from "./inspection/corpus.ts";
import { corpus as theme } from "./theme/corpus.ts";

/** The texts that prove the rules of each type of fact. */
export const corpora: { readonly [T in ClaimType]?: Corpus<T> } = { breach, inspection, theme };
