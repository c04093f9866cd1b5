import type { ClaimOf, ClaimType } from "../domain/claim.ts";
import type { Fact } from "../domain/fact.ts";

/** Whether a fact makes a claim of that type. */
export const isOf = <T extends ClaimType>(type: T, fact: Fact): fact is Fact<ClaimOf<T>> =>
  fact.claim.type === type;

/** The facts that make a claim of that type. */
export const factsOf = <T extends ClaimType>(type: T, facts: readonly Fact[]): Fact<ClaimOf<T>>[] =>
  facts.filter((fact): fact is Fact<ClaimOf<T>> => isOf(type, fact));
