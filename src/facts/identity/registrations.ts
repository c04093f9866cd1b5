import type { Trace } from "../../domain/fact.ts";
import { textAt, type Span } from "../../domain/span.ts";
import { relationRoles, type RelationRole } from "../../domain/vocabulary.ts";
import { matchesIn } from "../../rules/matches-in.ts";
import { prefilterFor } from "../../rules/prefilter.ts";
import { properName } from "./other-names.ts";

/** What a text says of another registration of the place. */
export interface ToldRelation {
  readonly role: RelationRole;
  /** The provider of the other registration, where it is named. */
  readonly provider: string | null;
  readonly trace: Trace;
}

interface Row {
  readonly id: string;
  readonly role: RelationRole;
  readonly pattern: RegExp;
}

const row = (id: string, role: RelationRole, phrase: string): Row => ({
  id: `identity.${id}`,
  role,
  pattern: new RegExp(phrase.replaceAll(" ", "\\s+"), "gi"),
});

const owner =
  "(?:providers?|owners?|company|partnership|registered provider|legal entity|registration)";
const run =
  "(?:owned|run|managed|operated|registered|provided|owned and (?:run|managed|operated)|managed and operated)";
// The name in capitals is read apart: the phrases themselves do not mind the case.
const name = "(?<name>[^.;:()\\n]{2,90})";

/**
 * The phrases that tell of another registration. A new manager is none, and neither is a provider's
 * former rating of another home.
 */
const rows: readonly Row[] = [
  row(
    "see-old-profile",
    "predecessor",
    "provider of this service (?:has )?changed[.:]? ?see (?:the )?old profile",
  ),
  row(
    "see-new-profile",
    "successor",
    "provider of this service (?:has )?changed[.:]? ?see (?:the )?new profile",
  ),
  row(
    "previous-provider",
    "predecessor",
    `(?:under|by|with|from|to) (?:the|its|their|a|an) (?:previous|former|old|earlier|different) ${owner}(?:,? ${name})?`,
  ),
  row(
    "previously-run-by",
    "predecessor",
    `(?:previously|formerly) ${run} (?:by|with|under) ${name}`,
  ),
  row(
    "new-provider",
    "predecessor",
    `(?:first|our) (?:comprehensive |rated |rating )?(?:inspection|assessment)(?: of (?:this|the) (?:service|home|location|practice|agency))?(?: since| under| following| after) (?:(?:it|the (?:service|home|practice|agency|location)|they) (?:was|were|had been) )?(?:re-?registered (?:with us )?(?:under|by|with|to)|(?:the|its|a) (?:new|change (?:of|in)|current)) ${owner}`,
  ),
  row(
    "registered-under-new",
    "predecessor",
    `(?:re-?registered|registered)(?: with (?:us|cqc|the commission))? (?:under|by|to|with) (?:the|its|a|their) (?:new|current) ${owner}`,
  ),
  row(
    "change-of-provider",
    "predecessor",
    `(?:there (?:had|has) been|following|after|since|due to|because of) an? (?:recent )?change (?:of|in|to) (?:the )?(?:registered )?${owner}`,
  ),
  row(
    "taken-over",
    "predecessor",
    `(?:service|home|practice|agency|location|hospital|clinic) (?:was|has been|had been) (?:taken over|bought|acquired|purchased) (?:by|from) ${name}`,
  ),
];

const likelyRows = prefilterFor(rows);

/** The other registrations that `area` tells of, at most one of each role. */
export function registrationsIn(text: string, area: Span): readonly ToldRelation[] {
  const head = textAt(text, area);
  const told = likelyRows(text, area).flatMap(({ id, role, pattern }) =>
    matchesIn(head, pattern).map((match): ToldRelation => {
      const start = area.start + match.index;
      const named =
        id === "identity.taken-over" && /\bby\b/i.test(match[0]) ? null : match.groups?.["name"];
      return {
        role,
        provider: providerIn(named ?? ""),
        trace: { rule: id, span: { start, end: start + match[0].length } },
      };
    }),
  );
  return relationRoles.flatMap((role) => bestOf(told.filter((one) => one.role === role)) ?? []);
}

const bestOf = (told: readonly ToldRelation[]): ToldRelation | undefined =>
  told.find(({ provider }) => provider !== null) ?? told[0];

const company = new RegExp(`^(?:was |were )?(${properName.replaceAll(" ", "\\s+")})`);

/** The company that the words begin with: a name of one word may be anything. */
function providerIn(words: string): string | null {
  const found =
    company
      .exec(words)?.[1]
      ?.replace(/\s+/g, " ")
      .replace(/[.,'’-]{1,20}$/, "") ?? null;
  return found?.includes(" ") === true ? found : null;
}
