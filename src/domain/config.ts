import { z } from "zod";
import { checkFormats } from "./check-formats.ts";
import { gateSelectors } from "./gate-selectors.ts";
import { regulationNamed } from "./law/regulation-named.ts";
import { pdfEngineNames } from "./pdf-engine-names.ts";

const atLeastOne = z.int().min(1);
const path = z.string().min(1);

const selector = z.enum(gateSelectors, {
  error: ({ input }) =>
    `nothing can fail on ${JSON.stringify(input)}; the conditions are ${gateSelectors.join(", ")}`,
});

const regulation = z
  .union([z.string(), z.int()], { error: 'must be a number as in "12" or "RA-2010 13"' })
  .transform(String)
  .refine((given) => regulationNamed(given) !== null, {
    error: "is no regulation that can be breached (see: cqc-lens crosswalk)",
  });

/** What a project settles for every run: `cqc-lens.config.json`. Paths are relative to that file. */
export const config = z
  .strictObject({
    /** For editors. */
    $schema: z.string(),
    policy: path,
    inherited: z.boolean(),
    jobs: atLeastOne,
    timeout: atLeastOne,
    memory: atLeastOne,
    cache: z.union([path, z.literal(false)], { error: "must be a folder, or false" }),
    pdfEngine: z.enum(pdfEngineNames),
    check: z
      .strictObject({
        failOn: z.array(selector).min(1).readonly(),
        regulation: z.array(regulation).min(1).readonly(),
        baseline: path,
        format: z.enum(checkFormats),
      })
      .partial(),
  })
  .partial()
  .meta({ id: "Config" });
export type Config = z.output<typeof config>;
