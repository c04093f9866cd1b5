/** One of `of` equal parts of all documents; `nth` counts from 1. */
export interface Shard {
  readonly nth: number;
  readonly of: number;
}

/** Whether a shard is the one for a hash: by content, so that it is the same on every machine. */
export const isInShard = (sha256: string, shard: Shard | null): boolean =>
  shard === null || Number.parseInt(sha256.slice(0, 12), 16) % shard.of === shard.nth - 1;
