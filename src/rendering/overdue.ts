import type { Overdue, OverdueItem } from "../domain/views.ts";
import { questionWords } from "../domain/vocabulary.ts";
import { counted } from "./counted.ts";
import { dateWords } from "./date-words.ts";
import { eachWord } from "./paint.ts";
import { heading, paragraph } from "./paragraph.ts";
import { placeName } from "./place-words.ts";
import { regulationWords } from "./regulation-words.ts";
import { sourceWords, type Sources } from "./source-words.ts";

type Told = Pick<Overdue, "asOf" | "months" | "items">;

/** What failed when it was last looked at, longest ago first, by place. */
export function renderOverdue(
  { asOf, months, items }: Told,
  sources: Sources,
): readonly (readonly string[])[] {
  const { look } = sources;
  const age = counted(months, "month");
  const title = heading(`Not looked at again for ${age} or more, as of ${dateWords(asOf)}`, look);
  if (items.length === 0) return [title, paragraph("Nothing that failed is that old.", 2, look)];
  return [title, ...groups(items).map((its) => describe(its, sources))];
}

/** The items of each place together, in the order of their oldest. */
function groups(items: readonly OverdueItem[]): readonly (readonly OverdueItem[])[] {
  const byPlace = new Map<OverdueItem["location"], OverdueItem[]>();
  for (const item of items) {
    const known = byPlace.get(item.location);
    if (known === undefined) byPlace.set(item.location, [item]);
    else known.push(item);
  }
  return [...byPlace.values()];
}

function describe(items: readonly OverdueItem[], sources: Sources): readonly string[] {
  const { look } = sources;
  const [first] = items;
  if (first === undefined) return [];
  return [
    ...paragraph(eachWord(look.paint.strong, placeName(first)), 0, look),
    ...items.flatMap((item) => [
      ...paragraph(itemWords(item), 2, look),
      ...sourceWords(item, 4, sources),
    ]),
  ];
}

function itemWords({ subject, found, lastAssessed, months }: OverdueItem): string {
  const what =
    subject.type === "rating"
      ? `${questionWords[subject.question]}: ${found}`
      : `${regulationWords(subject)}: ${found}`;
  return `${what} on ${dateWords(lastAssessed)}, ${counted(months, "month")} ago.`;
}
