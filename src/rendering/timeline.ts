import type { Timeline, TimelineCell, TimelineRow } from "../domain/views.ts";
import { questionWords, ratingValues } from "../domain/vocabulary.ts";
import { coverageWords } from "./coverage-words.ts";
import { padEnd } from "./display-width.ts";
import { eachWord, ratingPainter, type Look } from "./paint.ts";
import { labelled, paragraph } from "./paragraph.ts";
import { locationName } from "./place-words.ts";
import { plainText } from "./plain-text.ts";
import { staysWords } from "./stays-words.ts";
import { actionLetters, instrumentWords, ratingLetters } from "./wording.ts";
import { together } from "./wrap-text.ts";

interface TimelineLook {
  /** The day that ages are counted to; null: to the latest inspection of the place. */
  readonly asOf: string | null;
  readonly look: Look;
}

const columnWidth = "2015-05 ".length + 1;
const labelWidth = 34;
const narrowLabel = 12;

/** Each place as a strip, then what the marks mean. */
export function renderTimelines(
  timelines: readonly Timeline[],
  setting: TimelineLook,
): readonly (readonly string[])[] {
  if (timelines.length === 0) return [paragraph("No location was found.", 0, setting.look)];
  return [...timelines.map((timeline) => describe(timeline, setting)), legend(setting.look)];
}

function describe(timeline: Timeline, { asOf, look }: TimelineLook): readonly string[] {
  const { location, provider } = timeline;
  const known = [provider.name ?? provider.id, location.id, location.postcode]
    .flatMap((part) => part ?? [])
    .map(plainText);
  const to = asOf ?? timeline.inspections.findLast(({ date }) => date !== null)?.date ?? null;
  return [
    ...paragraph(eachWord(look.paint.strong, locationName(location)), 0, look),
    ...(known.length === 0 ? [] : paragraph(known.join(", "), 2, look)),
    ...strips(timeline, look),
    ...coverageWords(timeline, { to, isLatest: asOf === null }, look),
    ...staysWords(timeline.specialMeasures, look),
  ];
}

/** The rows, in as many strips below each other as the width asks for. */
function strips(timeline: Timeline, look: Look): readonly string[] {
  const label = look.width >= 100 ? labelWidth : narrowLabel;
  const fit = Math.max(1, Math.floor((look.width - label - 2) / columnWidth));
  const starts = timeline.inspections.flatMap((_, at) => (at % fit === 0 ? [at] : []));
  return starts.flatMap((from) => strip(timeline, { from, to: from + fit, label }, look));
}

interface Columns {
  readonly from: number;
  readonly to: number;
  readonly label: number;
}

function strip(
  { inspections, rows }: Timeline,
  { from, to, label }: Columns,
  look: Look,
): readonly string[] {
  const heads = inspections
    .slice(from, to)
    .map(({ date, told, inherited }) =>
      look.paint.quiet(
        (date?.slice(0, 7) ?? "undated") + (told ? "?" : "") + (inherited ? "^" : ""),
      ),
    );
  const line = (name: string, cells: readonly string[]): string =>
    `  ${padEnd(name, label)}${cells.map((cell) => padEnd(cell, columnWidth)).join("")}`.trimEnd();
  return [
    line("", heads),
    ...rows.map((row) =>
      line(
        rowName(row, label),
        row.cells.slice(from, to).map((cell) => cellWords(cell, look)),
      ),
    ),
  ];
}

function rowName({ subject }: TimelineRow, width: number): string {
  if (subject.type === "rating") return questionWords[subject.question];
  const { instrument, regulation, title } = subject;
  const number = `Reg ${regulation}${instrument === "RA-2014" ? "" : instrumentWords[instrument]}`;
  const full = `${number} ${plainText(title)}`;
  if (width === narrowLabel)
    return instrument === "RA-2014" ? number : `${regulation} (${instrument.slice(-4)})`;
  return full.length < width ? full : `${full.slice(0, width - 2)}…`;
}

function cellWords(
  { state, value, carriedForward, action, told }: TimelineCell,
  { paint }: Look,
): string {
  const mark = told ? "?" : "";
  const rating = ratingValues.find((one) => one === value);
  if (rating !== undefined)
    return ratingPainter(paint, rating)(ratingLetters[rating] + (carriedForward ? "*" : "") + mark);
  if (state === "breached")
    return paint.bad(`B${action === null ? "" : ` ${actionLetters[action]}`}${mark}`);
  return state === "met" ? paint.good(`M${mark}`) : paint.quiet("·");
}

const legend = (look: Look): readonly string[] => [
  ...labelled(
    { label: "Ratings: " },
    `${ratingValues.map((value) => together(`${ratingLetters[value]} ${value}`)).join(", ")}; * carried forward (not looked at then).`,
    look,
  ),
  ...labelled(
    { label: "Regulations: " },
    "B breached, M said to be met, · not looked at (which is never met); with rn requirement notice, wn " +
      "warning notice, co conditions, cr cancellation of the registration, np notice of proposal, " +
      "ca compliance action.",
    look,
  ),
  ...labelled(
    { label: "Marks: " },
    "? told by a later report only, ^ inherited from an earlier registration.",
    look,
  ),
];
