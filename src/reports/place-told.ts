import type { Document } from "../domain/document.ts";
import type { Report } from "../domain/report.ts";
import type { Identity } from "../facts/identity/identify.ts";
import { citeTrace } from "./cite.ts";

/** Which place a report is about, who runs it, and what other registrations of it the text tells of. */
export const placeTold = (
  identity: Identity,
  document: Document,
): Pick<Report, "location" | "provider" | "relations"> => ({
  location: {
    name: identity.name,
    id: identity.locationId,
    postcode: identity.postcode,
    formerNames: identity.formerNames,
    alsoKnownAs: identity.alsoKnownAs,
  },
  provider: { name: identity.provider, id: identity.providerId },
  relations: identity.relations.map(({ role, provider, trace }) => ({
    role,
    id: null,
    name: null,
    provider,
    reason: null,
    evidence: [citeTrace(document, trace)],
  })),
});
