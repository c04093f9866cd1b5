import type { Report } from "../domain/report.ts";
import { idKey, nameKey, postcodeKey } from "./name-key.ts";

/** What a report says of the place, as it is compared with other reports. Each list may be empty. */
export interface Identity {
  readonly ids: readonly string[];
  readonly postcodes: readonly string[];
  /** The name it goes by. */
  readonly names: readonly string[];
  /** Its former names, and brands. */
  readonly otherNames: readonly string[];
  /** The provider's id and its name: two reports agree where they share either. */
  readonly providers: readonly string[];
  /** The names of those who ran it before. */
  readonly formerProviders: readonly string[];
  /** The provider's name as a place may be called by it. */
  readonly companies: readonly string[];
  /** Whether it says that the place has another registration, and not under which id. */
  readonly hasOther: boolean;
}

const keysIn = (
  texts: readonly (string | null)[],
  keyOf: (text: string) => string,
): readonly string[] =>
  texts.flatMap((text) => (text === null ? [] : [keyOf(text)])).filter((key) => key !== "");

const providerKeys = (names: readonly (string | null)[]): readonly string[] =>
  keysIn(names, nameKey).map((key) => `run by ${key}`);

/** What tells which place it is of: a report, a card of one, or a place itself. */
export type Identified = Pick<Report, "location" | "provider"> & Partial<Pick<Report, "relations">>;

export const identityOf = ({ location, provider, relations }: Identified): Identity => ({
  ids: keysIn([location.id], idKey),
  postcodes: keysIn([location.postcode], postcodeKey),
  names: keysIn([location.name], nameKey),
  otherNames: keysIn([...location.formerNames, ...location.alsoKnownAs], nameKey),
  providers: [
    ...keysIn([provider.id], (id) => `run by id ${idKey(id)}`),
    ...providerKeys([provider.name]),
  ],
  formerProviders: providerKeys((relations ?? []).map((relation) => relation.provider)),
  companies: keysIn([provider.name], nameKey),
  hasOther: (relations ?? []).some(({ id }) => id === null),
});
