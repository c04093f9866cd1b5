import type { Report } from "../domain/report.ts";
import { membersByKey } from "./members-by-key.ts";
import { idKey, nameKey } from "./name-key.ts";

type Provider = Report["provider"];

/** Tells which providers are the same. */
export interface ProviderKeys {
  /** What a provider goes by; none where nothing is known of it. The same key, the same provider. */
  readonly keysOf: (provider: Provider) => readonly string[];
}

/** Providers by their ids, else by their names; a name that goes with one id stands for that id. */
export function providerKeys(providers: readonly Provider[]): ProviderKeys {
  const ids = new Map(
    membersByKey(providers, ({ name }) => (name === null ? [] : [nameKey(name)])).map(
      ({ key, items }) => [
        key,
        [...new Set(items.flatMap(({ id }) => (id === null ? [] : [idKey(id)])))],
      ],
    ),
  );
  return {
    keysOf: ({ name, id }) => {
      if (id !== null) return [`id ${idKey(id)}`];
      if (name === null || nameKey(name) === "") return [];
      const [only, ...others] = ids.get(nameKey(name)) ?? [];
      return [only !== undefined && others.length === 0 ? `id ${only}` : `name ${nameKey(name)}`];
    },
  };
}
