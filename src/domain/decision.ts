import type { Span } from "./span.ts";
import type { Status } from "./vocabulary.ts";

/** How far the words go whose standing a cue decides. */
export type Reach = "after" | "before" | "next" | "sentence" | "onward" | "within";

/** What read a sentence, as far as the rules tell it of the sentence alone. */
export interface Decision {
  /** The words that the rule matches in the sentence, in the offsets of the document. */
  readonly words: readonly Span[];
  /** What the cue makes of what it governs; null where none decided. */
  readonly cue: { readonly status: Status; readonly reach: Reach } | null;
}
