import type { Report } from "../../domain/report.ts";
import { judgements, type Judgement } from "../../domain/vocabulary.ts";
import { counted } from "../counted.ts";

/** What stands in the place of ratings where there were none: "3 standards: 2 met, 1 action needed". */
export function standardsWords(reports: readonly Report[]): string {
  const judged = reports.flatMap(({ standards }) => standards);
  if (judged.length === 0) return "no rating read";
  const counts = judgements.flatMap((judgement) => {
    const count = judged.filter((one) => one.judgement === judgement).length;
    return count === 0 ? [] : [`${String(count)} ${words[judgement]}`];
  });
  return `${counted(judged.length, "standard")}: ${counts.join(", ")}`;
}

const words: Readonly<Record<Judgement, string>> = {
  met: "met",
  "action-needed": "action needed",
  enforcement: "enforcement",
};
