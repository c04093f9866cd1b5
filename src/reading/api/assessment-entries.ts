import type { z } from "zod";
import { cleanLine } from "../clean/clean-characters.ts";
import type { EntryDraft, RatingDraft, ServiceDraft, StatementDraft } from "./entry-draft.ts";
import type { Part, PartReader } from "./read-part.ts";
import { ratingDraft, type Doubt } from "./rating-draft.ts";
import {
  assessmentNode,
  serviceGroup,
  type AssessedQuestion,
  type ServiceGroup,
} from "./record-schema.ts";
import { dayIn, questionNamed, scoreIn } from "./words.ts";

/**
 * The entries of `assessment`: one for each assessment. Where it has several service groups, the one
 * for the place as a whole is the entry and the others are its services; where none is, each group is
 * an entry of its own.
 */
export function assessmentEntries(list: Part, reader: PartReader): readonly EntryDraft[] {
  return reader.readEach(assessmentNode, list).flatMap((node, at) => {
    const published = publishedOf(node, reader.doubt);
    const groups = reader.readEach(serviceGroup, {
      value: node.ratings?.asgRatings,
      where: `${list.where} ${at + 1} › asgRatings`,
    });
    const entries = groups.map((group) => entryOf(group, published, reader.doubt));
    const whole = entries.find(({ group }) => /^overall\b/iu.test(group ?? ""));
    return whole === undefined ? entries : [withServices(whole, entries)];
  });
}

function publishedOf(node: z.infer<typeof assessmentNode>, doubt: Doubt): string | null {
  const told = node.assessmentPlanPublishedDateTime ?? "";
  const day = dayIn(told);
  if (day === null && told !== "") doubt(`The date of an assessment cannot be read: ${told}.`);
  return day;
}

// `assessmentDate` is the day of the plan, which can be a month before the visit: never a date of it.
function entryOf(group: ServiceGroup, published: string | null, doubt: Doubt): EntryDraft {
  const questions = group.keyQuestionRatings ?? [];
  return {
    form: "assessment",
    published,
    link: null,
    group: cleanLine(group.name ?? "") || null,
    from: null,
    ratings: ratingsIn(group, questions, doubt),
    services: [],
    statements: questions.flatMap((question) => statementsIn(question)),
    commentary: group.commentary ?? null,
    visits: (group.assessorVisitDates ?? []).flatMap(
      ({ visitDates }) => dayIn(visitDates ?? "") ?? [],
    ),
  };
}

const ratingsIn = (
  { rating, narrative }: ServiceGroup,
  questions: readonly AssessedQuestion[],
  doubt: Doubt,
): readonly RatingDraft[] => [
  ...ratingDraft({ name: "overall", rating: given(rating, narrative), carried: null }, doubt),
  ...questions.flatMap(({ name, rating: its, status }) =>
    ratingDraft(
      {
        name,
        rating: given(its, status),
        carried: isPassedOver(status) ? "not assessed" : null,
      },
      doubt,
    ),
  ),
];

type Words = string | null | undefined;

// A dentist has no rating: in its place stands, as a status, whether the regulations were met.
const given = (rating: Words, status: Words): Words =>
  rating === "" && met.test(status ?? "") ? status : rating;

const met = /^\W*(?:not )?(?:all )?regulations (?:not )?met\W*$/iu;

// What was not assessed keeps the rating, and the score, that it had.
const isPassedOver = (status: string | null | undefined): boolean =>
  /^not assessed$/iu.test((status ?? "").trim());

function statementsIn({ name, status, topicareas }: AssessedQuestion): readonly StatementDraft[] {
  const keyQuestion = questionNamed(name ?? "");
  if (keyQuestion === null) return [];
  return (topicareas ?? [])
    .map((area) => ({
      keyQuestion,
      name: cleanLine(area.name ?? ""),
      word: cleanLine(area.qualityStatementscore ?? ""),
      score: scoreIn(area.qualityStatementscore ?? ""),
      // The older form of the record has no status for each: then that of the question stands.
      isAssessed: area.status ? !isPassedOver(area.status) : !isPassedOver(status),
    }))
    .filter(({ isAssessed, name: its, word, score }) => {
      const isTold = score !== null || (word !== "" && word !== "0");
      return its !== "" && isAssessed && isTold;
    });
}

function withServices(whole: EntryDraft, all: readonly EntryDraft[]): EntryDraft {
  const others = all.filter((entry) => entry !== whole);
  return {
    ...whole,
    services: others.map(({ group, ratings }): ServiceDraft => ({
      name: group ?? "A service",
      ratings,
    })),
    statements: all.flatMap(({ statements }) => statements),
    commentary: all.flatMap(({ commentary }) => commentary ?? []).join("\n\n") || null,
    visits: all.flatMap(({ visits }) => visits),
  };
}
