import { populationGroups } from "../../domain/population-groups.ts";
import { cleanLine } from "../clean/clean-characters.ts";

const groups: ReadonlyMap<string, string> = new Map(Object.entries(populationGroups));

/** The name of a rated service or group for a reader. `names` are those that the record itself gives. */
export function serviceName(given: string, names: ReadonlyMap<string, string>): string {
  const known = names.get(given) ?? groups.get(given) ?? given;
  const words = cleanLine(/[\s A-Z]/u.test(known) ? known : known.replace(/[_-]+/gu, " "));
  return words === "" ? "A service without a name" : words.replace(/^./u, (at) => at.toUpperCase());
}
