import type { LocationHistory } from "../../domain/analysis.ts";
import type { Report } from "../../domain/report.ts";
import { counted } from "../counted.ts";
import { eachWord, type Look } from "../paint.ts";
import { paragraph } from "../paragraph.ts";
import { locationName, nameOf, whenInspected } from "../place-words.ts";
import { plainText } from "../plain-text.ts";
import { citeWords } from "../quoted.ts";
import { type ReportsById, reportsOf } from "../reports-by-id.ts";
import { staysWords } from "../stays-words.ts";
import { specialMeasuresWords } from "../wording.ts";
import { describeBreaches } from "./describe-breaches.ts";
import { tellsBreaches, toldOnce } from "./api-records.ts";
import { ratingStrip } from "./rating-strip.ts";

/** One block: who it is, how it was rated, and what the latest inspection found breached. */
export function describeLocation(
  history: LocationHistory,
  reports: ReportsById,
  look: Look,
): readonly string[] {
  const own = history.inspections.map((inspection) => reportsOf(inspection, reports));
  const latest = own.at(-1) ?? [];
  return [
    ...paragraph(eachWord(look.paint.strong, locationName(history.location)), 0, look),
    ...paragraph(identityWords(history, latest), 2, look),
    ...(own.length === 0 ? paragraph("No rating in the record of it.", 4, look) : []),
    ...history.inspections.flatMap((inspection, nth) =>
      ratingStrip(inspection, own[nth] ?? [], look),
    ),
    ...inheritance(history, look),
    ...(history.specialMeasures.length > 1 ? staysWords(history.specialMeasures, look) : []),
    ...(latest.some(tellsBreaches) ? describeBreaches(latest, whenInspected(history), look) : []),
    ...specialMeasures(latest, look),
    ...doubts(history, own.flat(), look),
  ];
}

/** How much of the history is that of an earlier registration, and no fault of this one. */
function inheritance({ inspections }: LocationHistory, look: Look): readonly string[] {
  const inherited = inspections.filter((one) => one.inherited).length;
  const told = inspections.filter((one) => one.told).length;
  const which = inherited === inspections.length ? "All" : `${String(inherited)} of these`;
  return [
    ...(inherited === 0
      ? []
      : paragraph(
          `${which} inherited from an earlier registration (another owner or address).`,
          2,
          look,
        )),
    ...(told === 0
      ? []
      : paragraph(`${String(told)} of these told by a later report, not in hand.`, 2, look)),
  ];
}

function identityWords(
  { location, provider }: LocationHistory,
  reports: readonly Report[],
): string {
  const former = location.formerNames.map((name) => `formerly ${plainText(name)}`);
  const type = reports.find(({ service }) => service.type !== null)?.service.type ?? null;
  const known = [provider.name, type?.replaceAll("-", " ") ?? null, location.id, location.postcode]
    .filter((part) => part !== null)
    .map(plainText);
  const words = [...known, ...former];
  return words.length === 0 ? "Nothing more is known of it." : words.join(", ");
}

function specialMeasures(reports: readonly Report[], look: Look): readonly string[] {
  const told = reports.find((report) => report.specialMeasures !== null);
  if (!told?.specialMeasures) return [];
  const { status, evidence } = told.specialMeasures;
  const where = evidence[0] ? ` (${citeWords(told.source.path, evidence[0].page)})` : "";
  const shade = status === "entered" || status === "remains" ? look.paint.bad : look.paint.quiet;
  return paragraph(`${eachWord(shade, specialMeasuresWords[status])}${where}.`, 2, look);
}

function doubts(
  { questions }: LocationHistory,
  reports: readonly Report[],
  look: Look,
): readonly string[] {
  const told = reports.map(({ warnings, source }) => ({
    path: source.path,
    count: warnings.filter(({ code }) => !toldOnce.has(code)).length,
  }));
  const doubtful = told.filter(({ count }) => count > 0);
  const warnings = doubtful.reduce((sum, { count }) => sum + count, 0);
  const path = plainText(doubtful.at(-1)?.path ?? "");
  const names = questions.map(
    (other) => `${nameOf(other, "a place without a name")} (${plainText(other.reason)})`,
  );
  return [
    ...(names.length === 0
      ? []
      : paragraph(`Perhaps the same place, please check: ${names.join(", ")}.`, 2, look)),
    ...(warnings === 0
      ? []
      : paragraph(`${counted(warnings, "warning")}: cqc-lens explain ${path} warnings`, 2, look)),
  ];
}
