import { companyWords } from "./names.ts";

/** What a cover prints above or below its title, and nothing labels. */
export interface PrintedNames {
  readonly name: string | null;
  readonly provider: string | null;
}

const titleLine =
  /^(?:(?:cqc|care quality commission)(?: ?[|–—:-] ?| )|full |quality |new |summary |maternity |focused |comprehensive |follow-up )?(?:inspection|assessment|quality) report(?: \(.{1,40}\))?$/i;
// An individual or a partnership can be registered.
const person = /^(?:Mr|Mrs|Miss|Ms|Drs?)\b\.?(?: (?:&|and) (?:Mrs|Dr|Ms))? [A-Z]/;

// Saved pages print the sort of service as a line of its own.
const serviceTypes =
  /^(?:(?:care|nursing|residential) homes?|care home services? .*|(?:home ?care|domiciliary care|supported living|shared lives|extra care)(?: (?:services?|agenc(?:y|ies)|schemes?))?|homecare agenc(?:y|ies)|supported living|(?:doctors?|gps?)(?: \/ gps?)?|dentists?|hospices?|hospitals?|ambulances?|clinics?|services? for .*|also known as .*)(?:,.*)?$/i;
const generic =
  /^(?:care quality commission|cqc|summary|overall summary|ratings?|about the service|inspection report|contents|www\..*|published:?.*|date.*|page \d.*|search.*|skip to .*|home|services?|report|overall.*|safe|effective|caring|responsive|well-led|assessment report|regulations (?:not )?met)$/i;

/** Whether a line of a cover says something other than a name: a heading, or the sort of service. */
export const isNoName = (line: string): boolean => serviceTypes.test(line) || generic.test(line);

/** The names that the lines of a cover print around its title; `known` is the service's, from a footer. */
export const namesAround = (lines: readonly string[], known: string | null): PrintedNames =>
  namesBelow(lines) ?? namesAbove(lines, known);

// The cover prints the provider, then the service (perhaps over two lines), then "Inspection report".
function namesAbove(lines: readonly string[], known: string | null): PrintedNames {
  const end = lines.findIndex((line) => titleLine.test(line));
  const above = nameLines(end < 0 ? [] : lines.slice(0, end));
  const below = lines[end + 1] ?? "";
  const company =
    companyWords.test(below) || person.test(below) || /\btrust$/i.test(below) ? below : null;
  if (known === null && above.length === 0 && company === null) return titleFirst(lines, end);
  if (known === null) return unnamed(above, company);
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

const address =
  /^\d+[a-z]?,? [A-Z]|^(?:unit|suite|flat|telephone|tel|website|www)\b|[A-Z]\d[A-Z\d]? \d[A-Z]{2}\b/i;
const noName =
  /^[•●*]|[.:]$|^.{91,}$|\b(?:provided and run by|telephone|overall|registered provider)\b/i;

// Of the lines above the title those that can be a name, up to the address.
function nameLines(lines: readonly string[]): readonly string[] {
  const named = lines.filter((line) => !isNoName(line) && !noName.test(line));
  const at = named.findIndex((line) => address.test(line));
  return at > 0 ? named.slice(0, at) : named;
}

// Where the title stands above all else, the service's name follows it.
function titleFirst(lines: readonly string[], title: number): PrintedNames {
  const below = lines[title + 1] ?? "";
  const isName = title === 0 && !isNoName(below) && !noName.test(below) && !address.test(below);
  return { name: isName ? below : null, provider: null };
}

// The provider and then the service, or the other way round where only the second is a company.
function unnamed(above: readonly string[], company: string | null): PrintedNames {
  const [first = null, second = null] = [above.at(-2), above.at(-1)];
  const isTurned = first !== null && companyWords.test(second ?? "") && !companyWords.test(first);
  if (isTurned) return { name: first, provider: second };
  return { name: second, provider: first ?? company };
}

// A review of compliance (2010 to 2012) prints the provider and then the service below its title.
function namesBelow(lines: readonly string[]): PrintedNames | null {
  const at = lines.findIndex((line) => /^review of compliance$/i.test(line));
  const [provider, name] =
    at < 0 ? [] : lines.slice(at + 1, at + 3).filter((line) => !/[:\t]/.test(line));
  return name === undefined || provider === undefined ? null : { name, provider };
}

const same = (a: string, b: string): boolean =>
  a.replace(/\s+/g, " ").toLowerCase() === b.replace(/\s+/g, " ").toLowerCase();
