import type { z } from "zod";

/** A part of a record, and where it stands: "historicRatings 3". */
export interface Part {
  readonly value: unknown;
  readonly where: string;
}

/** Reads parts by their schemas and notes those that have another form. */
export interface PartReader {
  /** Null where the part is absent, or has another form, which is a doubt. */
  readonly read: <T>(schema: z.ZodType<T>, part: Part) => T | null;
  /** The items of a list; none where it is absent. */
  readonly readEach: <T>(schema: z.ZodType<T>, list: Part) => readonly T[];
  readonly doubt: (sentence: string) => void;
  readonly doubts: () => readonly string[];
}

export function partReader(): PartReader {
  const doubts = new Set<string>();
  const doubt = (sentence: string): void => {
    doubts.add(sentence);
  };
  const read = <T>(schema: z.ZodType<T>, part: Part): T | null => {
    if (isAbsent(part)) return null;
    const told = schema.safeParse(part.value);
    if (told.success) return told.data;
    doubt(misfit(part.where, told.error.issues[0]?.path ?? []));
    return null;
  };
  const readEach = <T>(schema: z.ZodType<T>, list: Part): readonly T[] => {
    if (isAbsent(list)) return [];
    if (!Array.isArray(list.value)) doubt(`${list.where} was left out: it is no list.`);
    const items: readonly unknown[] = Array.isArray(list.value) ? list.value : [];
    const each = items.map((value, at) =>
      read(schema, { value, where: `${list.where} ${at + 1}` }),
    );
    return each.flatMap((item) => (item === null ? [] : [item]));
  };
  return { read, readEach, doubt, doubts: () => [...doubts] };
}

const isAbsent = ({ value }: Part): boolean => value === undefined || value === null;

const misfit = (where: string, path: readonly PropertyKey[]): string =>
  `${where} was left out: ${[where, ...path.map(String)].join(" › ")} is not as the API gives it.`;
