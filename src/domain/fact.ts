import type { Claim } from "./claim.ts";
import type { Span } from "./span.ts";
import type { Status } from "./vocabulary.ts";

/** Why we believe it: the rule that fired, and the words it fired on. */
export interface Trace {
  readonly rule: string;
  readonly span: Span;
}

/** A claim found in the text, before we ask whether it holds. */
export interface Mention<C extends Claim = Claim> {
  readonly claim: C;
  readonly evidence: Trace;
}

/** A mention with its standing, and the cue that decided it; null where none spoke. */
export interface Fact<C extends Claim = Claim> extends Mention<C> {
  readonly status: Status;
  readonly cue: Trace | null;
}
