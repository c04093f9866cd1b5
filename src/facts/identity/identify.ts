import type { Document } from "../../domain/document.ts";
import { textAt, type Span } from "../../domain/span.ts";
import type { DocumentKind } from "../../domain/vocabulary.ts";
import { readCover, type Cover } from "./cover.ts";
import { namesTold } from "./found-names.ts";
import { providerTold } from "./provider-told.ts";
import { serviceTold } from "./service-told.ts";

/** Who is meant: what the cover prints, else the name that the prose points to most. */
export interface Identity extends Cover {
  readonly formerNames: readonly string[];
  /** How sure the name is: 0 for none, 10 for one printed as such. */
  readonly weight: number;
}

// Who a text is about stands in its first part; the rest of a long one costs time and adds doubt.
const searched = 8000;

/** Reads who `area` is about. `known` is a name that the split into entries found. */
export function identify(
  document: Document,
  area: Span,
  { kind, known }: { readonly kind: DocumentKind; readonly known: string | null },
): Identity {
  const { text, title } = document;
  const head = { start: area.start, end: Math.min(area.end, area.start + searched) };
  const printed = hasCover.has(kind) ? readCover(document, area) : noCover;
  const best = known ?? printed.name;
  const names = namesTold(text, head);
  const told = best === null ? serviceTold(text, names, title) : { name: best, weight: 10 };
  const tellsProvider = printed.provider === null && kind !== "council-paper";
  return {
    ...printed,
    ...told,
    provider: tellsProvider ? providerTold(text, names, told.name) : printed.provider,
    formerNames: formerNames(text, head),
  };
}

const hasCover: ReadonlySet<DocumentKind> = new Set(["inspection-report", "location-page"]);

const noCover: Cover = {
  name: null,
  provider: null,
  locationId: null,
  providerId: null,
  postcode: null,
  published: null,
};

const formerly = /(?:formerly|previously) (?:known|called|registered) as ([A-Z][^.,;()\n]{2,70})/g;

const formerNames = (text: string, area: Span): string[] =>
  Array.from(textAt(text, area).matchAll(formerly), ([, name = ""]) => name.trim());
