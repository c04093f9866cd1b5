import { describe, expect, test, vi } from "vitest";
import { stumblingBlocks, writtenPatterns, type Written } from "./every-pattern.ts";
import { documentOf } from "./text-report.ts";

// What takes the square of the length of a text lets a stranger's file hold up the run. Times are of
// this process alone, and compared with each other.

const compiled = vi.hoisted(() => [] as Written[]);

vi.mock("../src/rules/phrase.ts", async (importOriginal) => {
  const real = await importOriginal<typeof import("../src/rules/phrase.ts")>();
  return {
    ...real,
    compilePhrase: (...given: Parameters<typeof real.compilePhrase>) => {
      const pattern = real.compilePhrase(...given);
      compiled.push({ as: given[0], pattern });
      return pattern;
    },
  };
});

const { analyseDocument } = await import("../src/reports/analyse-document.ts");

/** In milliseconds. */
function timeOf(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

const fastest = (times: number, work: () => void): number =>
  Math.min(...Array.from({ length: times }, () => timeOf(work)));

const repeated = (words: string, length: number): string =>
  words.repeat(Math.ceil(length / words.length)).slice(0, length);

function searchIn(text: string, { pattern }: Written): void {
  const search = pattern;
  search.lastIndex = 0;
  for (let found = search.exec(text); found && search.global; found = search.exec(text))
    if (found[0] === "") search.lastIndex += 1;
}

describe("a pattern takes no more than its share of time", () => {
  // No sentence that is looked at is longer.
  const longest = 2000;
  // So that a megabyte takes a pattern seconds, at the worst.
  const mostMilliseconds = 30;

  const slowOnes = (patterns: readonly Written[]): readonly string[] =>
    patterns.flatMap((written) =>
      stumblingBlocks(written).flatMap((block) => {
        const text = `${repeated(block, longest)}!`;
        // The engine compiles a pattern in its first searches.
        searchIn(text.slice(-400), written);
        const time = timeOf(() => {
          searchIn(text, written);
        });
        if (time < mostMilliseconds) return [];
        const again = fastest(3, () => {
          searchIn(text, written);
        });
        return again < mostMilliseconds
          ? []
          : [`${JSON.stringify(block)} ${again} ms: ${written.as}`];
      }),
    );

  test("written as a phrase", { timeout: 120_000 }, () => {
    expect(compiled.length).toBeGreaterThan(300);
    expect(slowOnes(compiled)).toEqual([]);
  });

  test("written out", { timeout: 120_000 }, () => {
    const patterns = writtenPatterns();
    expect(patterns.length).toBeGreaterThan(200);
    expect(slowOnes(patterns)).toEqual([]);
  });
});

describe("a document of twice the length takes about twice the time", () => {
  const shortest = 12_500;
  // Less is noise.
  const leastMilliseconds = 40;
  const mostRatio = 3;

  const analyse = (words: string, length: number): void => {
    analyseDocument(documentOf(repeated(words, length)), { kind: null });
  };

  /** How much longer the longest takes than it should, of lengths that double. */
  function growthOf(words: string): number {
    const [first = 0, second = 0, third = 0] = [1, 2, 4].map((times) =>
      timeOf(() => {
        analyse(words, times * shortest);
      }),
    );
    return third < leastMilliseconds ? 0 : Math.min(third / second, third / first / 2);
  }

  test.each([
    "a ",
    "the ",
    "\t",
    "x\n",
    "x\t",
    "(",
    "12, ",
    "regulation 12 and ",
    "breach of regulation 12 ",
    "in breach of regulation 12. ",
    "Regulation 12 (1) (2) (a) ",
    "12 May 2019, ",
    "rated inadequate ",
    "Overall Good\t",
    "Is the service safe?\nGood\n",
    "at our last inspection ",
    "Rowan House Care Home was ",
    "warning notice for a focused inspection by the ",
    "“I was ",
    "1-123456789 ",
    "no longer but ",
    "We rated the home good. At our last inspection we rated it inadequate. ",
  ])("%j, again and again", { timeout: 60_000 }, (words) => {
    analyse(words, 1000);
    const growths = [growthOf(words)];
    while (growths.at(-1)! >= mostRatio && growths.length < 3) growths.push(growthOf(words));
    expect(Math.min(...growths)).toBeLessThan(mostRatio);
  });
});
