import type { CorpusRun, RuleListing, TableListing } from "../domain/rule-listing.ts";
import { aligned } from "./aligned.ts";
import { counted } from "./counted.ts";
import { eachWord, type Look } from "./paint.ts";
import { heading, labelled, paragraph } from "./paragraph.ts";
import { plainText } from "./plain-text.ts";

/** A line for each table: how many rules, and how many texts of the corpus hold facts or none. */
export function renderTables(tables: readonly TableListing[], { paint }: Look): string {
  const columns = [
    aligned([paint.quiet("table"), ...tables.map(({ table }) => table)], "left"),
    numbers(paint.quiet("rules"), tables, ({ rules }) => rules.length),
    numbers(paint.quiet("texts that fire"), tables, ({ rows }) => rows.fire),
    numbers(paint.quiet("that stay silent"), tables, ({ rows }) => rows.silent),
  ];
  const lines = ["", ...tables].map((_, row) =>
    columns.map((column) => column[row] ?? "").join("  "),
  );
  return `${lines.join("\n")}\n`;
}

const numbers = (
  title: string,
  tables: readonly TableListing[],
  count: (table: TableListing) => number,
): readonly string[] =>
  aligned([title, ...tables.map((table) => count(table).toLocaleString("en-GB"))], "right");

/** Every rule of a table: its id, its phrase, and a text in which it fires. */
export function renderRules({ table, rules, rows }: TableListing, look: Look): string {
  const texts = `${counted(rows.fire, "text")} that fire, ${String(rows.silent)} that stay silent`;
  const blocks = [
    [...heading(table, look), ...paragraph(`${counted(rules.length, "rule")}, ${texts}.`, 0, look)],
    ...rules.map((rule) => describeRule(rule, look)),
  ];
  return `${blocks.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}

const describeRule = ({ id, phrase, example }: RuleListing, look: Look): readonly string[] => [
  ...paragraph(eachWord(look.paint.strong, id), 0, look),
  ...labelled({ label: "  phrase   " }, phrase ?? unwritten, look),
  ...labelled({ label: "  example  " }, example === null ? "none" : plainText(example), look),
];

const unwritten = "none: read off the form of the page, or by a lexicon";

/** The failures, a line each, then the rules that nothing fires, then the count. */
export function renderCorpusRun({ rows, failures, unproven }: CorpusRun): string {
  const lines = [
    ...failures.map(
      ({ table, text, reason }) => `${table}: ${plainText(reason)}, in: ${plainText(text)}`,
    ),
    ...(unproven ?? []).map((id) => `${id}: no text fires it`),
    ...(unproven?.length === 0 ? ["Every rule and cue fires in some text."] : []),
    `${counted(rows, "text")}, ${String(failures.length)} not read as said.`,
  ];
  return `${lines.join("\n")}\n`;
}
