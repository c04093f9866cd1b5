/** Milliseconds between two notes of what a run has to wait for. */
export const noteEvery = 10_000;

/** Hears of errors of a connection that mends itself, and tells of one every ten seconds at most. */
export function tellTroubles(tell: (note: string) => void): (error: Error) => void {
  let next = 0;
  return ({ message }) => {
    const now = performance.now();
    if (now < next) return;
    next = now + noteEvery;
    tell(`Trouble with Redis, trying again: ${message}.`);
  };
}
