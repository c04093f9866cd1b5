import { z } from "zod";

// The fields of the public API that say what a place is and how it was rated. All others are
// ignored: among them are the names of registered managers, which are nobody's business here.

const text = z.string().nullish();

const questionRating = z.object({
  name: text,
  rating: text,
  reportDate: text,
  organisationId: text,
});
export type QuestionRating = z.infer<typeof questionRating>;

const overallRating = questionRating.extend({
  reportLinkId: text,
  keyQuestionRatings: z.array(questionRating).nullish(),
});
export type OverallRating = z.infer<typeof overallRating>;

/** `currentRatings`, and one of `historicRatings`, which has its date and its organisation here. */
export const ratingsNode = z.object({
  reportDate: text,
  reportLinkId: text,
  organisationId: text,
  overall: overallRating.nullish(),
  serviceRatings: z.array(overallRating).nullish(),
});
export type RatingsNode = z.infer<typeof ratingsNode>;

/** One of `assessment`. */
export const assessmentNode = z.object({
  assessmentPlanPublishedDateTime: text,
  ratings: z.object({ asgRatings: z.array(z.unknown()).nullish() }).nullish(),
});

const topicArea = z.object({ name: text, status: text, qualityStatementscore: text });

const assessedQuestion = z.object({
  name: text,
  rating: text,
  status: text,
  topicareas: z.array(topicArea).nullish(),
});
export type AssessedQuestion = z.infer<typeof assessedQuestion>;

/** One of the service groups of an assessment. */
export const serviceGroup = z.object({
  name: text,
  rating: text,
  narrative: text,
  commentary: text,
  assessorVisitDates: z.array(z.object({ visitDates: text })).nullish(),
  keyQuestionRatings: z.array(assessedQuestion).nullish(),
});
export type ServiceGroup = z.infer<typeof serviceGroup>;

/** What tells that an object is a record of a location or of a provider. */
export const recordHead = z.looseObject({
  locationId: z.string().min(1).optional(),
  providerId: z.string().min(1).optional(),
});
export type RecordHead = z.infer<typeof recordHead>;

/** One of `relationships`. */
export const relationshipNode = z.object({
  relatedLocationId: z.string(),
  relatedLocationName: text,
  type: text,
  reason: text,
});

/** One of `gacServiceTypes`, and one of `inspectionAreas`. */
export const serviceTypeNode = z.object({ name: text });
export const areaNode = z.object({ inspectionAreaId: z.string(), inspectionAreaName: z.string() });
export const textNode = z.string();
