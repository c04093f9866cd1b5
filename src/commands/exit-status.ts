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

export function exitStatusOf({ read, problems }: Pick<Collected, "read" | "problems">): ExitStatus {
  if (problems.length === 0) return exitStatuses.allRead;
  return read > 0 ? exitStatuses.someUnread : exitStatuses.noneRead;
}
