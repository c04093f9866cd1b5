import type { InspectionClaim } from "../domain/claim.ts";
import type { Section } from "../domain/document.ts";
import type { Mention } from "../domain/fact.ts";
import { assignStatus } from "../status/assign-status.ts";
import { factsOf } from "./is-of.ts";

/** The mentions of an inspection in a section, each with whether no cue puts it in the past. */
export function datedMentions(
  text: string,
  { section, mentions }: { readonly section: Section; readonly mentions: readonly Mention[] },
): (Mention<InspectionClaim> & { readonly standsNow: boolean })[] {
  const dated = mentions.filter(({ claim }) => claim.type === "inspection");
  const facts = assignStatus(dated, { text, section, inspected: null });
  return factsOf("inspection", facts).map(({ claim, evidence, status }) => ({
    claim,
    evidence,
    standsNow: status !== "previous" && status !== "hypothetical" && status !== "other-service",
  }));
}
