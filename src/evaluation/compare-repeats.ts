import type { GoldRepeatStatement, GoldReport } from "../domain/gold.ts";
import type { RepeatStatement } from "../domain/report.ts";
import { readingsOf } from "./readings-of.ts";
import type { Told } from "./told.ts";
import { invented, missed, right, wrong, type Verdict } from "./verdict.ts";

type Repeat = Pick<RepeatStatement, "subject" | "value" | "count" | "consecutive">;

const field = "repeat-statements";

/**
 * What the text itself says to repeat. Several statements that all fit one of the gold are one fact,
 * and one without a count beside a counted one of the same subject and rating says nothing false.
 */
export function compareRepeats(told: Told, gold: GoldReport): readonly Verdict[] {
  if (gold.repeatStatements === undefined) return [];
  const golds = gold.repeatStatements ?? [];
  const reads = distinct(told.repeatStatements);
  const isTaken = (read: Repeat): boolean => golds.some((one) => fits(one, read));
  return [
    ...golds.flatMap((one) => compareOne(one, reads)),
    ...reads
      .filter((read) => !isTaken(read) && !golds.some((one) => isVaguer(read, one)))
      .map((read) => invented(field, readWords(read))),
  ];
}

function compareOne(gold: GoldRepeatStatement, reads: readonly Repeat[]): readonly Verdict[] {
  if (gold.optional === true) return [];
  const found = reads.filter((read) => fits(gold, read));
  const [first] = found;
  if (first === undefined) return [missed(field, goldWords(gold))];
  const wanted = gold.consecutive ?? null;
  const isRight = wanted === null || found.some(({ consecutive }) => consecutive === wanted);
  return [
    isRight ? right(field, readWords(first)) : wrong(field, readWords(first), goldWords(gold)),
  ];
}

const fits = (gold: GoldRepeatStatement, read: Repeat): boolean =>
  gold.subject === read.subject &&
  (gold.value === undefined || readingsOf(gold.value).includes(read.value)) &&
  (gold.count === undefined || readingsOf(gold.count).includes(read.count));

const isVaguer = (read: Repeat, gold: GoldRepeatStatement): boolean =>
  read.count === null &&
  read.subject === gold.subject &&
  (read.value === null ||
    gold.value === undefined ||
    readingsOf(gold.value).some((value) => value === null || value === read.value));

/** Each subject, value and count once; "in a row" where one of them says so. */
function distinct(statements: readonly Repeat[]): readonly Repeat[] {
  const kept = new Map<string, Repeat>();
  for (const one of statements) {
    const key = `${one.subject} ${one.value ?? ""} ${String(one.count ?? "")}`;
    if (one.consecutive || !kept.has(key)) kept.set(key, one);
  }
  return [...kept.values()];
}

const readWords = ({ subject, value, count, consecutive }: Repeat): string =>
  partsOf([subject, value, count === null ? null : timesWords(count), inARow(consecutive)]);

const goldWords = ({ subject, value, count, consecutive }: GoldRepeatStatement): string =>
  partsOf([
    subject,
    value === undefined ? null : eitherOf(readingsOf(value), String),
    count === undefined ? null : eitherOf(readingsOf(count), timesWords),
    consecutive === false ? "not said to be in a row" : inARow(consecutive ?? false),
  ]);

function eitherOf<T>(readings: readonly (T | null)[], words: (one: T) => string): string | null {
  if (readings.every((reading) => reading === null)) return null;
  return readings.map((reading) => (reading === null ? "none" : words(reading))).join(" or ");
}

const timesWords = (count: number): string => `${String(count)} times`;

const inARow = (consecutive: boolean): string | null => (consecutive ? "in a row" : null);

const partsOf = (parts: readonly (string | null)[]): string =>
  parts.filter((part) => part !== null).join(", ");
