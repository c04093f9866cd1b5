import type { RepeatedFailure } from "../domain/analysis.ts";

/** What most failures have nothing to say of. */
export const plainFailure = {
  escalating: false,
  stated: false,
  resolvedAt: null,
  chance: null,
} as const satisfies Partial<RepeatedFailure>;
