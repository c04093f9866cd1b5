import type { Open } from "../domain/gold.ts";

/** The values that a gold accepts, the preferred one first. */
export const readingsOf = <T>(told: Open<T>): readonly T[] => (isOpen(told) ? told.anyOf : [told]);

/** The preferred one. */
export const preferred = <T>(told: Open<T>): T | undefined => readingsOf(told)[0];

const isOpen = <T>(told: Open<T>): told is { readonly anyOf: readonly T[] } =>
  typeof told === "object" && told !== null && "anyOf" in told;
