import { cleanLine } from "../clean/clean-characters.ts";

// The six population groups that GP practices were rated for until 2021, in the words of the API.
const populationGroups: Readonly<Record<string, string>> = {
  conditions: "People with long term conditions",
  mothers: "Families, children and young people",
  old: "Older people",
  population: "Working age people (including those recently retired and students)",
  problems: "People experiencing poor mental health (including people with dementia)",
  vulnerable: "People whose circumstances may make them vulnerable",
};

/** The name of a rated service or group for a reader. `names` are those that the record itself gives. */
export function serviceName(given: string, names: ReadonlyMap<string, string>): string {
  const known = names.get(given) ?? populationGroups[given] ?? given;
  const words = cleanLine(/[\s A-Z]/u.test(known) ? known : known.replace(/[_-]+/gu, " "));
  return words === "" ? "A service without a name" : words.replace(/^./u, (at) => at.toUpperCase());
}
