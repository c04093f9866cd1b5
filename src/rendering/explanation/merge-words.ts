import type { Decision } from "../../domain/decision.ts";
import { statuses } from "../../domain/vocabulary.ts";
import { counted } from "../counted.ts";

/** What several sentences were merged to one fact from: "4 sentences: by cues 2 resolved, 1 previous." */
export function mergeWords(decisions: readonly Decision[]): readonly string[] {
  if (decisions.length < 2) return [];
  const decided = statuses.flatMap((status) => {
    const count = decisions.filter(({ cue }) => cue?.status === status).length;
    return count === 0 ? [] : [`${String(count)} ${status}`];
  });
  const cues = decided.length === 0 ? "no cue in any" : `by cues ${decided.join(", ")}`;
  return [`Merged from ${counted(decisions.length, "sentence")}, ${cues}.`];
}
