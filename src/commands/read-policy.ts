import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { isSystemError } from "../batch/is-system-error.ts";
import { UsageError } from "../domain/errors.ts";
import { policies, policy, type Policy } from "../domain/policy.ts";

/** The policy of that name, else the one in that file (YAML or JSON). */
export function readPolicy(given: string): Policy {
  const preset = policies.find(({ name }) => name === given);
  if (preset !== undefined) return preset;
  const read = policy.safeParse(parsed(given));
  if (read.success) return read.data;
  const faults = read.error.issues.map(({ path, message }) => {
    const where = path.map(String).join(".");
    return where === "" ? message : `${where}: ${message}`;
  });
  throw new UsageError(`${given} is no policy. ${faults.join("; ")}.`);
}

function parsed(file: string): unknown {
  try {
    return parse(readFileSync(file, "utf8"));
  } catch (error) {
    if (!isSystemError(error)) {
      const reason = error instanceof Error ? (error.message.split("\n")[0] ?? "") : "";
      throw new UsageError(`${file} is neither YAML nor JSON: ${reason}`, { cause: error });
    }
    const names = policies.map(({ name }) => name).join(", ");
    throw new UsageError(`There is no policy and no file "${file}". The policies: ${names}.`, {
      cause: error,
    });
  }
}
