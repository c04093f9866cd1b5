import type { ScoredField } from "../domain/scored-field.ts";
import type { GoldReport, Open } from "../domain/gold.ts";
import { comparableName, isSameName } from "./comparable-name.ts";
import { compareValue } from "./compare-value.ts";
import { readingsOf } from "./readings-of.ts";
import type { Told } from "./told.ts";
import type { Verdict } from "./verdict.ts";

type IsSame = (a: string, b: string) => boolean;

const isSamePostcode: IsSame = (a, b) =>
  comparableName(a).replace(/ /g, "") === comparableName(b).replace(/ /g, "");

const nobody = { name: null, id: null, postcode: null };

/** Which place and which provider the report is about. */
export function compareIdentity(told: Told, gold: GoldReport): Verdict[] {
  const location = gold.location === null ? nobody : gold.location;
  const provider = gold.provider === null ? nobody : gold.provider;
  return [
    compareText("location-name", told.location.name, [location?.name, isSameName]),
    compareText("location-id", told.location.id, [location?.id, Object.is]),
    compareText("postcode", told.location.postcode, [location?.postcode, isSamePostcode]),
    compareText("provider", told.provider.name, [provider?.name, isSameName]),
    compareText("provider", told.provider.id, [provider?.id, Object.is]),
  ].flat();
}

function compareText(
  field: ScoredField,
  read: string | null,
  [gold, isSame]: readonly [Open<string | null> | undefined, IsSame],
): readonly Verdict[] {
  if (gold === undefined) return [];
  return compareValue({ field, read, accepted: readingsOf(gold), isSame });
}
