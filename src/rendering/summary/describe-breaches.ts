import type { Breach, Report } from "../../domain/report.ts";
import { type BreachStatus, standsNow } from "../../domain/vocabulary.ts";
import { counted } from "../counted.ts";
import { dateWords } from "../date-words.ts";
import { eachWord, type Look } from "../paint.ts";
import { labelled, paragraph } from "../paragraph.ts";
import { regulationWords } from "../regulation-words.ts";
import { together } from "../wrap-text.ts";
import { actionWords, instrumentWords, statusWords } from "../wording.ts";

/** A breach with the report that tells it: its enforcement gives the deadline. */
interface ToldBreach {
  readonly breach: Breach;
  readonly report: Report;
}

/** What the latest inspection, told in `reports`, found breached, and what it says of other breaches. */
export function describeBreaches(
  reports: readonly Report[],
  when: string | null,
  look: Look,
): readonly string[] {
  const told = toldIn(reports);
  const now = told.filter(({ breach }) => standsNow.has(breach.status));
  const at = when === null ? "at the latest inspection" : `at the latest inspection, ${when}`;
  const heading =
    now.length === 0
      ? `No breach found ${at}.`
      : `${eachWord(look.paint.bad, counted(now.length, "breach", "breaches"))} ${at}:`;
  return [
    ...paragraph(heading, 2, look),
    ...now.flatMap((one) => labelled({ label: "    ", hang: 2 }, breachWords(one), look)),
    ...(["resolved", "not-followed-up", "previous"] as const).flatMap((status) =>
      otherBreaches(told, status, look),
    ),
  ];
}

/** The breaches of the reports of one inspection, each once. */
function toldIn(reports: readonly Report[]): readonly ToldBreach[] {
  const told = new Map<string, ToldBreach>();
  for (const report of reports)
    for (const breach of report.breaches) {
      const key = `${breach.instrument} ${breach.regulation}`;
      if (!told.has(key)) told.set(key, { breach, report });
    }
  return [...told.values()];
}

function breachWords({ breach, report }: ToldBreach): string {
  const { page } = breach.evidence[0] ?? { page: null };
  return [
    regulationWords(breach),
    ...(breach.status === "current" ? [] : [statusWords[breach.status]]),
    ...actionPart(breach, report),
    ...(page === null ? [] : [together(`page ${String(page)}`)]),
  ].join("; ");
}

function actionPart({ action, regulation }: Breach, report: Report): readonly string[] {
  if (action === null) return [];
  const deadline = report.enforcement.find(
    (one) => one.action === action && one.deadline && one.regulations.includes(regulation),
  )?.deadline;
  return [actionWords[action] + (deadline ? `, to be met by ${dateWords(deadline)}` : "")];
}

function otherBreaches(
  told: readonly ToldBreach[],
  status: BreachStatus,
  look: Look,
): readonly string[] {
  const numbers = told
    .filter(({ breach }) => breach.status === status)
    .map(({ breach }) => breach.regulation + instrumentWords[breach.instrument]);
  if (numbers.length === 0) return [];
  const noun = numbers.length === 1 ? "regulation" : "regulations";
  const words = statusWords[status].replace(/^./, (first) => first.toUpperCase());
  return paragraph(`${words}: ${noun} ${numbers.join(", ")}.`, 2, look);
}
