import { compilePhrase } from "../../rules/phrase.ts";
import { prefilterFor } from "../../rules/prefilter.ts";

interface ServiceType {
  readonly type: string;
  readonly sector: string;
  readonly pattern: RegExp;
}

const row = (type: string, sector: string, phrase: string): ServiceType => ({
  type,
  sector,
  pattern: compilePhrase(phrase, {}, "i"),
});

// Where a text speaks of several, the first to be named is the one it is about.
const types: readonly ServiceType[] = [
  row(
    "care-home",
    "adult-social-care",
    "care homes?|nursing homes?|residential homes?|residential care|accommodation for persons",
  ),
  row(
    "home-care",
    "adult-social-care",
    "domiciliary care|home-care|care at home|personal care (?:to|for) people (?:living )?in their own",
  ),
  row("supported-living", "adult-social-care", "supported living|extra care housing|shared lives"),
  row("hospice", "adult-social-care", "hospices?"),
  row(
    "gp-practice",
    "primary-medical",
    "gp practices?|gp surger(?:y|ies)|general practice|medical (?:practice|centre)|(?:this|the) practice",
  ),
  row("dental-practice", "dental", "dental practices?|dentists?|dental (?:care|surgery|clinic)"),
  row("hospital", "hospitals", "hospitals?|nhs (?:foundation )?trust"),
  row("ambulance", "hospitals", "ambulance service|patient transport"),
  row("clinic", "hospitals", "clinics?"),
];

const likelyTypes = prefilterFor(types);

/** What sort of service a text is about, by the first words that name one; nulls where none do. */
export function serviceOf(text: string): {
  readonly sector: string | null;
  readonly type: string | null;
} {
  const head = text.slice(0, 8000);
  const named = likelyTypes(head, { start: 0, end: head.length })
    .map((one) => ({ ...one, at: head.search(one.pattern) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at);
  return { sector: named[0]?.sector ?? null, type: named[0]?.type ?? null };
}
