import type { Report } from "../domain/report.ts";
import { idKey, nameKey } from "./name-key.ts";

/** Whether a location has that id, or these words in one of its names. */
export function isCalled(location: Report["location"], asked: string): boolean {
  const words = nameKey(asked);
  const names = [location.name ?? "", ...location.formerNames, ...location.alsoKnownAs];
  const hasName = words !== "" && names.some((name) => nameKey(name).includes(words));
  return hasName || (location.id !== null && idKey(location.id) === idKey(asked));
}
