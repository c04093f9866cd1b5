import type { Report } from "../domain/report.ts";
import { areNearNames } from "./are-near-names.ts";
import { idKey, nameKey } from "./name-key.ts";

type Provider = Report["provider"];

/** Whether two are one: by their ids, else by their names; null where names are near, or too little is known. */
export function areOneProvider(a: Provider, b: Provider): boolean | null {
  if (a.id !== null && b.id !== null) return idKey(a.id) === idKey(b.id);
  if (a.name === null || b.name === null) return null;
  const names = [nameKey(a.name), nameKey(b.name)] as const;
  if (names[0] === names[1]) return true;
  return areNearNames(...names) ? null : false;
}
