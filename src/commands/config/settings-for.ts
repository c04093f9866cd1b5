import { dirname, relative, resolve } from "node:path";
import type { Config } from "../../domain/config.ts";
import { regulationNamed } from "../../domain/law/regulation-named.ts";
import { policies } from "../../domain/policy.ts";

/** A setting, as the option of that name takes it. */
export interface Setting {
  readonly option: string;
  readonly value: unknown;
  /** Where it stands in the file. */
  readonly key: readonly string[];
}

/** What the settings in `file` say of the options of a command that runs in `folder`. */
export function settingsFor(
  command: string,
  config: Config,
  { file, folder }: { readonly file: string; readonly folder: string },
): readonly Setting[] {
  const { check, ...all } = config;
  const placed = (path: string): string => relative(folder, resolve(dirname(file), path)) || ".";
  const general = Object.entries({
    ...all,
    ...(typeof all.cache === "string" && { cache: placed(all.cache) }),
    ...(all.policy !== undefined && {
      policy: isNamed(all.policy) ? all.policy : placed(all.policy),
    }),
  }).map(([option, value]) => ({ option, value, key: [option] }));
  if (command !== "check" || check === undefined) return general;
  const own = Object.entries({
    ...check,
    ...(check.baseline !== undefined && { baseline: placed(check.baseline) }),
    ...(check.regulation && { regulation: check.regulation.map(regulationNamed) }),
  }).map(([option, value]) => ({ option, value, key: ["check", option] }));
  return [...general, ...own];
}

const isNamed = (policy: string): boolean => policies.some(({ name }) => name === policy);
