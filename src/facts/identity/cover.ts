import type { Document } from "../../domain/document.ts";
import { textAt, type Span } from "../../domain/span.ts";
import { companyWords } from "./names.ts";
import { linesIn } from "../../structure/sentences.ts";

/** What the head of a report or a saved page prints of the service. */
export interface Cover {
  readonly name: string | null;
  readonly provider: string | null;
  readonly locationId: string | null;
  readonly providerId: string | null;
  readonly postcode: string | null;
  /** The publication date of the running footer, as printed. */
  readonly published: string | null;
}

const footer =
  /^(?:page )?\d{0,3}\s*(?<name>.{2,120}?)\s+(?:inspection|quality|assessment) report,?\s+(?<date>\d.{5,25}|\w+ \d{4})$/i;
const titleLine =
  /^(?:cqc |care quality commission |full |quality |new |summary |maternity )?(?:inspection|assessment|quality) report(?: \(.{1,40}\))?$/i;
const titled =
  /^(?:(?<before>.{3,90}?)\s?[-–—:|]\s?(?:inspection|quality|assessment) report|(?:inspection|quality|assessment) report\s?(?:[-–—:|]|of|on|for)\s?(?<after>.{3,90}?))$/i;
const providerLabel =
  /^(?:(?:name of )?(?:registered |service )?provider(?: name)?|(?:provided and )?run by|provided by|owned by|owner)\s?[:\t]\s?(?<value>.{2,100})$/i;
const providerHead =
  /^(?:(?:registered |service )?provider|(?:provided and )?run by|provided by)\s?:?$/i;
const nameLabel =
  /^(?:(?:name of )?(?:location|service|practice|home|care home|agency|hospital|clinic)(?: name| inspected)?)\s?[:\t]\s?(?<value>(?!\s?1-\d).{2,100})$/i;
const locationId =
  /(?:\/location\/|location(?: (?:id|number|reference))?\s?[:\t]?\s?|cqc (?:location )?id\s?[:\t]?\s?)(1-\d{6,12}|R[A-Z0-9]{2,4}\b)|^(1-\d{6,12})$/im;
const providerId =
  /(?:\/provider\/|provider (?:id|number|reference)\s?[:\t]?\s?|provider\s?[:\t]\s?[^\n]{2,80}\()(1-\d{6,12}|[A-Z][A-Z0-9]{2}\b)/i;
const postcode = /\b([A-Z]{1,2}\d[A-Z\d]?) (\d[A-Z]{2})\b/;
// An individual or a partnership can be registered.
const person = /^(?:Mr|Mrs|Miss|Ms|Drs?)\b\.?(?: (?:&|and) (?:Mrs|Dr|Ms))? [A-Z]/;

// Saved pages print the sort of service as a line of its own.
const serviceTypes =
  /^(?:(?:care|nursing|residential) homes?|homecare agenc(?:y|ies)|supported living|(?:doctors?|gps?)(?: \/ gps?)?|dentists?|hospices?|hospitals?|ambulances?|clinics?|services? for .*|also known as .*)(?:,.*)?$/i;
const generic =
  /^(?:care quality commission|cqc|summary|overall summary|ratings?|about the service|inspection report|contents|www\..*|published:?.*|date.*|page \d.*|search.*|skip to .*|home|services?|report|overall.*|safe|effective|caring|responsive|well-led|assessment report|regulations (?:not )?met)$/i;

/** Reads the head of `area`: at most its first 40 lines. */
export function readCover({ text, furniture, title }: Document, area: Span): Cover {
  const lines = linesIn(text, { start: area.start, end: Math.min(area.end, area.start + 6000) })
    .slice(0, 40)
    .map((span) => textAt(text, span).trim());
  const foot = furniture
    .map((line) => footer.exec(line)?.groups)
    .find((groups) => groups !== undefined);
  const footName = foot?.["name"]?.trim() ?? null;
  const names = namesBelow(lines) ?? namesAbove(lines, footName);
  const head = lines.slice(0, 25);
  const all = [...head, title ?? "", ...furniture].join("\n");
  return {
    name:
      footName ?? labelled(head, nameLabel) ?? names.name ?? aboveRating(head) ?? titledName(head),
    provider: bare(labelled(head, providerLabel) ?? below(head, providerHead) ?? names.provider),
    locationId: locationId.exec(all)?.slice(1).join("") ?? null,
    providerId: providerId.exec(all)?.[1] ?? null,
    postcode: postcode.exec(head.join("\n"))?.slice(1).join(" ") ?? null,
    published: foot?.["date"] ?? null,
  };
}

// The cover prints the provider, then the service (perhaps over two lines), then "Inspection report".
function namesAbove(
  lines: readonly string[],
  known: string | null,
): Pick<Cover, "name" | "provider"> {
  const end = lines.findIndex((line) => titleLine.test(line));
  const above = (end < 0 ? [] : lines.slice(0, end)).filter((line) => !generic.test(line));
  const below = lines[end + 1] ?? "";
  const company =
    companyWords.test(below) || person.test(below) || /\btrust$/i.test(below) ? below : null;
  if (known === null) return { name: above.at(-1) ?? null, provider: above.at(-2) ?? company };
  const start = above.findIndex((_, nth) => same(above.slice(nth).join(" "), known));
  const provider =
    start > 0
      ? above.slice(0, start).join(" ")
      : (above.find((line) => !known.includes(line)) ?? null);
  return {
    name: known,
    provider: provider ?? (above.filter((line) => same(line, known)).length > 1 ? known : null),
  };
}

// A review of compliance (2010 to 2012) prints the provider and then the service below its title.
function namesBelow(lines: readonly string[]): Pick<Cover, "name" | "provider"> | null {
  const at = lines.findIndex((line) => /^review of compliance$/i.test(line));
  const [provider, name] =
    at < 0 ? [] : lines.slice(at + 1, at + 3).filter((line) => !/[:\t]/.test(line));
  return name === undefined || provider === undefined ? null : { name, provider };
}

// "Oak Care Limited (provider ID 1-101)", "Oak Care Limited | Location ID 1-102".
const bare = (name: string | null): string | null =>
  name
    ?.replace(/^(?:provided|run) by /i, "")
    .replace(/\s*(?:\||\((?:provider|location) id|\((?:[A-Z0-9]{3}|1-\d{6,12})\)$).*$/i, "") ??
  null;

const same = (a: string, b: string): boolean =>
  a.replace(/\s+/g, " ").toLowerCase() === b.replace(/\s+/g, " ").toLowerCase();

const labelled = (lines: readonly string[], label: RegExp): string | null =>
  lines.map((line) => label.exec(line)?.groups?.["value"]).find((value) => value !== undefined) ??
  null;

function below(lines: readonly string[], head: RegExp): string | null {
  const at = lines.findIndex((line) => head.test(line));
  return at < 0 ? null : (lines[at + 1] ?? null);
}

// A saved page prints the name right above "Overall: Good read more about inspection ratings".
function aboveRating(lines: readonly string[]): string | null {
  const at = lines.slice(0, 12).findIndex((line) => /^overall: /i.test(line));
  const above = lines
    .slice(0, Math.max(0, at))
    .filter((line) => !serviceTypes.test(line) && !generic.test(line));
  return above.at(-1)?.replace(/^archived: ?/i, "") ?? null;
}

function titledName(lines: readonly string[]): string | null {
  const groups = lines
    .slice(0, 3)
    .map((line) => titled.exec(line)?.groups)
    .find((one) => one !== undefined);
  return groups?.["before"] ?? groups?.["after"] ?? null;
}
