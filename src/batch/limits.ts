/** What one document may take before its worker is stopped. */
export interface Limits {
  readonly seconds: number;
  /** Of the worker's heap. */
  readonly megabytes: number;
}

/** Whether what was given up `within` limits could be read within those of now. */
export const wouldNowFit = (within: Limits | null, now: Limits | null): boolean =>
  within !== null &&
  (now === null || now.seconds > within.seconds || now.megabytes > within.megabytes);
