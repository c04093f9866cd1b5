import type { Report } from "../domain/report.ts";
import { idKey, nameKey, postcodeKey } from "./name-key.ts";

/** What a report says of the place, as it is compared with other reports. Each list may be empty. */
export interface Identity {
  readonly ids: readonly string[];
  readonly postcodes: readonly string[];
  /** The name it goes by. */
  readonly names: readonly string[];
  readonly formerNames: readonly string[];
  /** The provider's id and its name: two reports agree where they share either. */
  readonly providers: readonly string[];
}

const keysIn = (
  texts: readonly (string | null)[],
  keyOf: (text: string) => string,
): readonly string[] =>
  texts.flatMap((text) => (text === null ? [] : [keyOf(text)])).filter((key) => key !== "");

export const identityOf = ({
  location,
  provider,
}: Pick<Report, "location" | "provider">): Identity => ({
  ids: keysIn([location.id], idKey),
  postcodes: keysIn([location.postcode], postcodeKey),
  names: keysIn([location.name], nameKey),
  formerNames: keysIn(location.formerNames, nameKey),
  providers: [
    ...keysIn([provider.id], (id) => `id ${idKey(id)}`),
    ...keysIn([provider.name], (name) => `name ${nameKey(name)}`).filter((key) => key !== "name "),
  ],
});
