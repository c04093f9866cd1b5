import type { Collected } from "../batch/collect-reports.ts";

export const exitStatuses = {
  allRead: 0,
  failed: 1,
  wrongUsage: 2,
  someUnread: 3,
  noneRead: 4,
  interrupted: 130,
} as const;

/** The exit status of a run, as scripts rely on it. */
export type ExitStatus = (typeof exitStatuses)[keyof typeof exitStatuses];

/** How a run ended. That something could not be read outweighs the tests that failed. */
export function exitStatusOf({
  read,
  problems,
  failures = 0,
}: Pick<Collected, "read" | "problems"> & { readonly failures?: number }): ExitStatus {
  if (problems.length > 0) return read > 0 ? exitStatuses.someUnread : exitStatuses.noneRead;
  return failures > 0 ? exitStatuses.failed : exitStatuses.allRead;
}
