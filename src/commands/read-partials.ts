import { codeVersion } from "../batch/code-version.ts";
import { type PartialHead, readPartial } from "../batch/partial.ts";
import { openReportStore } from "../batch/report-store.ts";
import type { Problem } from "../domain/analysis.ts";
import { UsageError } from "../domain/errors.ts";
import type { AllRead } from "./read-all.ts";
import { retellingOf } from "./retelling-of.ts";

interface PartsOptions {
  readonly allowsMissing: boolean;
  readonly redactNames: true | undefined;
}

/** All that the parts of a run say, as if it had been one run. Throws UsageError. */
export async function readPartials(
  paths: readonly string[],
  { allowsMissing, redactNames }: PartsOptions,
): Promise<AllRead> {
  const code = codeVersion("rules");
  const store = openReportStore(await retellingOf({ redactNames }));
  const problems: Problem[] = [];
  const heads: PartialHead[] = [];
  try {
    for (const path of paths)
      heads.push(
        await readPartial(path, {
          code,
          onReport: store.add,
          onProblem: (problem) => problems.push(problem),
        }),
      );
    checkParts(heads, allowsMissing);
  } catch (error) {
    store.close();
    throw error;
  }
  return { store, problems, read: new Set(store.cards.map(({ path }) => path)).size };
}

/** Each part once, all of the same division, and none missing. */
function checkParts(heads: readonly PartialHead[], allowsMissing: boolean): void {
  const [of = 0, ...others] = new Set(heads.map(({ shard }) => shard.of));
  if (others.length > 0)
    throw new UsageError(
      `These are parts of different runs: of ${[of, ...others].join(" and of ")} parts. Merge those of one.`,
    );
  const given = new Set(heads.map(({ shard }) => shard.nth));
  if (given.size < heads.length)
    throw new UsageError("The same part was given twice. Give each part once.");
  const missing = Array.from({ length: of }, (_, at) => at + 1).filter((nth) => !given.has(nth));
  if (missing.length > 0 && !allowsMissing)
    throw new UsageError(
      `Of ${String(of)} parts these are missing: ${missing.join(", ")}. Add them, or allow it with --allow-missing: what they say is then missing too.`,
    );
}
