import type { FieldScore, Interval } from "../../domain/evaluation.ts";
import { aligned } from "../aligned.ts";
import { displayWidth } from "../display-width.ts";
import type { Look, Paint } from "../paint.ts";
import { paragraph } from "../paragraph.ts";

interface Column {
  readonly title: string;
  /** What stands between it and the column before. */
  readonly gap: string;
  readonly side: "left" | "right";
  readonly cell: (score: FieldScore, paint: Paint) => string;
}

const names: Column = {
  title: "field",
  gap: "",
  side: "left",
  cell: ({ field }) => field.replaceAll("-", " "),
};

const counts: readonly Column[] = [
  { title: "right", gap: "  ", side: "right", cell: ({ truePositives }) => String(truePositives) },
  {
    title: "invented",
    gap: " ",
    side: "right",
    cell: ({ invented }, paint) => (invented > 0 ? paint.bad : paint.quiet)(String(invented)),
  },
  {
    title: "missed",
    gap: " ",
    side: "right",
    cell: ({ missed }, paint) => (missed > 0 ? paint.poor : paint.quiet)(String(missed)),
  },
];

const shares: readonly Column[] = [
  {
    title: "precision",
    gap: "  ",
    side: "left",
    cell: ({ precision, precisionInterval }, paint) =>
      percentWithin(precision, precisionInterval, paint),
  },
  {
    title: "recall",
    gap: "  ",
    side: "left",
    cell: ({ recall, recallInterval }, paint) => percentWithin(recall, recallInterval, paint),
  },
];

const f1: Column = {
  title: "F1",
  gap: "  ",
  side: "right",
  cell: ({ f1: value }, paint) => paint.strong(value === null ? "-" : percent(value)),
};

/** The fields of which something was to be read, or was; those without are named below. */
export function scoreTable(scores: readonly FieldScore[], look: Look): readonly string[] {
  const scored = scores.filter((score) => score.f1 !== null);
  const silent = scores
    .filter((score) => score.f1 === null)
    .map((score) => names.cell(score, look.paint));
  const wide = linesOf(scored, [names, ...counts, ...shares, f1], look.paint);
  const isNarrow = wide.some((line) => displayWidth(line) > look.width);
  return [
    ...(isNarrow ? linesOf(scored, [names, ...counts, f1], look.paint) : wide),
    ...(silent.length === 0
      ? []
      : ["", ...paragraph(`Not scored: ${silent.join(", ")}.`, 0, look)]),
  ];
}

function linesOf(
  scores: readonly FieldScore[],
  columns: readonly Column[],
  paint: Paint,
): readonly string[] {
  const cells = columns.map((column) => [
    paint.quiet(column.title),
    ...scores.map((score) => column.cell(score, paint)),
  ]);
  const padded = cells.map((column, at) => aligned(column, columns[at]?.side ?? "left"));
  return ["", ...scores].map((_, row) =>
    padded
      .map((column, at) => (columns[at]?.gap ?? "") + (column[row] ?? ""))
      .join("")
      .trimEnd(),
  );
}

/** "97.8 (93-99)": a share and its interval, in per cent. */
function percentWithin(share: number | null, within: Interval | null, paint: Paint): string {
  if (share === null || within === null) return "    -";
  const [low, high] = [within.low, within.high].map((end) => String(Math.round(100 * end)));
  return `${percent(share).padStart(5)} ${paint.quiet(`(${low ?? ""}-${high ?? ""})`)}`;
}

/** Cut, not rounded: 100 is said of nothing less. The addition makes up for binary fractions. */
const percent = (share: number): string => (Math.floor(1000 * share + 1e-9) / 10).toFixed(1);
