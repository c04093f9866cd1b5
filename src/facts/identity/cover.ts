import type { Document } from "../../domain/document.ts";
import { textAt, type Span } from "../../domain/span.ts";
import { isNoName, namesAround } from "./names-around.ts";
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
  /^(?:page )?\d{0,3}\s?(?<name>.{2,120}?)\s(?:inspection|quality|assessment) report,?\s(?<date>\d.{5,25}|\w+ \d{4})$/i;
const titled =
  /^(?:(?<before>.{3,90}?)\s?[-–—:|]\s?(?:inspection|quality|assessment) report|(?:inspection|quality|assessment) report\s?(?:[-–—:|]|of|on|for)\s?(?<after>.{3,90}?))$/i;
const providerLabel =
  /^(?:(?:name of )?(?:registered |service )?provider(?:\(s\)|s)?(?: name)?|(?:provided and )?run by|provided by|owned by|owner)\s?[:\t]\s?(?<value>.{2,100})$/i;
const providerHead =
  /^(?:(?:registered |service )?provider|(?:provided and )?run by|provided by)\s?:?$/i;
const nameLabel =
  /^(?:(?:name of )?(?:location|service|practice|home|care home|agency|hospital|clinic)(?: name| inspected)?)\s?[:\t]\s?(?<value>(?!\s?1-\d|(?:overall|safe|effective|rating)\b)[^\t]{2,100})$/i;
const locationId =
  /(?:\/(?:location|directory)\/|location(?: (?:id|number|reference))?\s?[:\t]?\s?|cqc (?:location )?id\s?[:\t]?\s?)(1-\d{6,12}|R[A-Z0-9]{2,4}\b)|^(1-\d{6,12})$/im;
const providerId =
  /(?:\/provider\/|provider (?:id|number|reference)\s?[:\t]?\s?|provider\s?[:\t]\s?[^\n]{2,80}\()(1-\d{6,12}|[A-Z][A-Z0-9]{2}\b)/i;
const postcode = /\b([A-Z]{1,2}\d[A-Z\d]?) (\d[A-Z]{2})\b/;

/** Reads the head of `area`: at most its first 40 lines. */
export function readCover({ text, furniture, title }: Document, area: Span): Cover {
  const lines = linesIn(text, { start: area.start, end: Math.min(area.end, area.start + 6000) })
    .slice(0, 40)
    .map((span) => textAt(text, span).trim());
  const foot = furniture
    .map((line) => footer.exec(line)?.groups)
    .find((groups) => groups !== undefined);
  const footName = foot?.["name"]?.trim() ?? null;
  const names = namesAround(lines, footName);
  const head = lines.slice(0, 25);
  const all = [...head, title ?? "", ...furniture].join("\n");
  return {
    name: footName ?? labelled(head, nameLabel) ?? names.name ?? placedName(head),
    provider: bare(labelled(head, providerLabel) ?? below(head, providerHead) ?? names.provider),
    locationId: locationId.exec(all)?.slice(1).join("") ?? null,
    providerId: providerId.exec(all)?.[1] ?? null,
    postcode: postcode.exec(head.join("\n"))?.slice(1).join(" ") ?? null,
    published: foot?.["date"] ?? null,
  };
}

// "Oak Care Limited (provider ID 1-101)", "Oak Care Limited | Location ID 1-102".
const bare = (name: string | null): string | null =>
  name
    ?.replace(/^(?:provided|run) by /i, "")
    .replace(/\s?(?:\||\((?:provider|location) id|\((?:[A-Z0-9]{3}|1-\d{6,12})\)$).*$/i, "") ??
  null;

const labelled = (lines: readonly string[], label: RegExp): string | null =>
  lines.map((line) => label.exec(line)?.groups?.["value"]).find((value) => value !== undefined) ??
  null;

function below(lines: readonly string[], head: RegExp): string | null {
  const at = lines.findIndex((line) => head.test(line));
  return at < 0 ? null : (lines[at + 1] ?? null);
}

/** The name that its place in the head of a page shows. */
const placedName = (head: readonly string[]): string | null =>
  aboveRating(head) ?? titledName(head) ?? aboveType(head);

// A saved page prints the name right above "Overall: Good read more about inspection ratings".
function aboveRating(lines: readonly string[]): string | null {
  const at = lines.slice(0, 12).findIndex((line) => /^overall: /i.test(line));
  const above = lines.slice(0, Math.max(0, at)).filter((line) => !isNoName(line));
  return above.at(-1)?.replace(/^archived: ?| also known as .*$/gi, "") ?? null;
}

// A page without a rating in its head prints the sort of service below the name.
function aboveType(lines: readonly string[]): string | null {
  const at = lines.slice(0, 6).findIndex((line) => isNoName(line));
  const name = lines[at - 1];
  return at === 1 && name !== undefined && !isNoName(name) ? name : null;
}

function titledName(lines: readonly string[]): string | null {
  const groups = lines
    .slice(0, 3)
    .map((line) => titled.exec(line)?.groups)
    .find((one) => one !== undefined);
  return groups?.["before"] ?? groups?.["after"] ?? null;
}
