import { scalePoint, scaleUtc } from "d3-scale";
import { curveStepAfter, line } from "d3-shape";
import type { LocationHistory } from "../../domain/analysis.ts";
import type { RatingValue } from "../../domain/vocabulary.ts";
import { dateWords } from "../date-words.ts";
import { ratingLetters } from "../wording.ts";
import { markup, type Markup } from "./markup.ts";
import { ratingLook } from "./rating-look.ts";

interface Point {
  readonly date: string;
  readonly value: RatingValue;
}

const levels = ["Outstanding", "Good", "Requires improvement", "Inadequate"] as const;
const size = { width: 440, height: 150 };
const area = { left: 26, right: 438, top: 18, bottom: 108 };

/** How the overall rating went over the years; nothing where there are not two ratings with a date. */
export function renderRatingChart({ inspections }: LocationHistory): Markup {
  const points = inspections.flatMap(({ dates, published, ratings }): readonly Point[] => {
    const [date, value] = [dates[0] ?? published, ratings.overall?.value];
    const isOnScale = levels.some((level) => level === value);
    return date === null || value === undefined || !isOnScale ? [] : [{ date, value }];
  });
  const days = points.map(({ date }) => new Date(date));
  if (new Set(days.map(Number)).size < 2) return markup``;
  const told = points.map(({ date, value }) => `${value}, ${dateWords(date)}`).join("; ");
  return markup`<figure class="chart"><figcaption>Overall rating over time</figcaption>
<svg viewBox="0 0 ${size.width} ${size.height}" role="img" aria-label="${told}">${drawn(points, days)}</svg></figure>
`;
}

function drawn(points: readonly Point[], days: readonly Date[]): Markup {
  const times = days.map(Number);
  const x = scaleUtc([Math.min(...times), Math.max(...times)], [area.left + 20, area.right - 20]);
  const y = scalePoint<RatingValue>(levels, [area.top, area.bottom]);
  const at = points.map(({ value }, nth) => ({
    value,
    x: rounded(x(times[nth] ?? 0)),
    y: rounded(y(value) ?? 0),
  }));
  const path = line<(typeof at)[number]>(
    ({ x: its }) => its,
    ({ y: its }) => its,
  ).curve(curveStepAfter);
  return markup`${levels.map((level) => levelLine(level, rounded(y(level) ?? 0)))}${x
    .ticks(5)
    .filter((tick) => tick.getUTCMonth() === 0 && tick.getUTCDate() === 1)
    .map((tick) =>
      yearMark(tick, rounded(x(tick))),
    )}<path class="step" d="${path([...at]) ?? ""}"/>${at.map(dot)}`;
}

const rounded = (length: number): number => Math.round(length * 10) / 10;

const levelLine = (level: RatingValue, y: number): Markup =>
  markup`<line class="level" x1="${area.left}" x2="${area.right}" y1="${y}" y2="${y}"/><text x="0" y="${y + 4}">${ratingLetters[level]}</text>`;

const yearMark = (tick: Date, x: number): Markup =>
  markup`<line class="year" x1="${x}" x2="${x}" y1="${area.top}" y2="${area.bottom + 16}"/><text class="mid" x="${x}" y="${area.bottom + 32}">${tick.getUTCFullYear()}</text>`;

const dot = ({
  value,
  x,
  y,
}: {
  readonly value: RatingValue;
  readonly x: number;
  readonly y: number;
}) =>
  markup`<g class="${ratingLook[value]}"><circle cx="${x}" cy="${y}" r="11"/><text class="mid" x="${x}" y="${y + 4}">${ratingLetters[value]}</text></g>`;
