import type { Batch } from "../batch/read-reports.ts";

export const exitStatuses = {
  allRead: 0,
  failed: 1,
  wrongUsage: 2,
  someUnread: 3,
  noneRead: 4,
} as const;

/** The exit status of a run, as scripts rely on it; 130 (interrupted) is the launcher's. */
export type ExitStatus = (typeof exitStatuses)[keyof typeof exitStatuses];

export function exitStatusOf({ read, problems }: Pick<Batch, "read" | "problems">): ExitStatus {
  if (problems.length === 0) return exitStatuses.allRead;
  return read > 0 ? exitStatuses.someUnread : exitStatuses.noneRead;
}
