import type { Document } from "../../domain/document.ts";
import type { Span } from "../../domain/span.ts";
import type { DocumentKind } from "../../domain/vocabulary.ts";
import { readCover, type Cover } from "./cover.ts";
import { namesTold } from "./found-names.ts";
import { formerNamesIn, otherNamesIn } from "./other-names.ts";
import { providerTold } from "./provider-told.ts";
import { registrationsIn, type ToldRelation } from "./registrations.ts";
import { serviceTold } from "./service-told.ts";

/** Who is meant: what the cover prints, else the name that the prose points to most. */
export interface Identity extends Cover {
  readonly formerNames: readonly string[];
  readonly alsoKnownAs: readonly string[];
  /** Other registrations of the place that the text tells of. */
  readonly relations: readonly ToldRelation[];
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
    formerNames: formerNamesIn(text, head),
    alsoKnownAs: hasCover.has(kind) ? otherNamesIn(text, head) : [],
    relations: hasCover.has(kind) ? registrationsIn(text, area) : [],
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
