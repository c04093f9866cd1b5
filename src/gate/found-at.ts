import { dateOf, type Inspection } from "../history/inspection.ts";
import type { Place } from "../history/place.ts";
import type { Judged } from "./judged.ts";

/** What all failures that an inspection of a place found share. */
export const foundAt = (
  { location, provider }: Place,
  inspection: Inspection,
): Pick<Judged, "location" | "provider" | "date" | "inherited"> => ({
  location,
  provider,
  date: dateOf(inspection),
  inherited: inspection.isInherited,
});
