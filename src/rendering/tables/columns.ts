import type { Cell, Column, ColumnOf, ColumnType } from "./table.ts";

type Make<V extends Cell> = <T>(
  name: string,
  description: string,
  valueOf: (item: T) => V | null,
) => ColumnOf<T>;

const make =
  <V extends Cell>(type: ColumnType): Make<V> =>
  (name, description, valueOf) => ({
    name,
    type,
    description,
    required: false,
    values: null,
    refersTo: null,
    valueOf,
  });

export const text = make<string>("text");
export const integer = make<number>("integer");
export const number = make<number>("number");
export const boolean = make<boolean>("boolean");

/** A closed list, and what becomes of a column whose values are all in it. */
export const among = <T>(values: readonly string[], column: ColumnOf<T>): ColumnOf<T> => ({
  ...column,
  values,
});

/** A column that is never empty. */
export const required = <T>(column: ColumnOf<T>): ColumnOf<T> => ({ ...column, required: true });

/** A column whose values stand in that column of another table. */
export const refersTo = <T>(table: string, to: string, column: ColumnOf<T>): ColumnOf<T> => ({
  ...column,
  refersTo: { table, column: to } satisfies Column["refersTo"],
});

/**
 * A date as a date, where it is known to the day, and beside it as told: reports often know no more than
 * a month or a year.
 */
export const date = <T>(
  name: string,
  description: string,
  told: (item: T) => string | null,
): readonly ColumnOf<T>[] => [
  make<string>("date")(name, `${description} Empty where it is not known to the day.`, (item: T) =>
    dayOf(told(item)),
  ),
  text(`${name}_text`, `${description} As told: a day, a month or a year.`, told),
];

const fullDate = /^\d{4}-\d{2}-\d{2}$/;

function dayOf(told: string | null): string | null {
  if (told === null || !fullDate.test(told)) return null;
  const [year = 0, month = 1, day = 1] = told.split("-").map(Number);
  return new Date(Date.UTC(year, month - 1, day)).toISOString().startsWith(told) ? told : null;
}

/** A list as one text; null where it is empty. */
export const listed = (items: readonly string[]): string | null =>
  items.length === 0 ? null : items.join("; ");
