import type {
  RatingEntry,
  RecordedRating,
  RecordedRelation,
  RecordedService,
  RecordedStatement,
  ServiceRecord,
} from "../../domain/service-record.ts";
import type { Span } from "../../domain/span.ts";
import { questionWords } from "../../domain/vocabulary.ts";
import { fragmentLines } from "../html/fragment-lines.ts";
import type { EntryDraft, RatingDraft, ServiceDraft, StatementDraft } from "./entry-draft.ts";
import type { RecordDraft, RelationDraft } from "./read-record.ts";
import type { TextWriter } from "./text-writer.ts";

/** Writes a record as a text for people, a line for each fact, and notes where each line stands. */
export function writeRecord(record: RecordDraft, writer: TextWriter): ServiceRecord {
  writer.gap();
  writeHead(record, writer);
  const relations = record.relations.map((relation) => writeRelation(relation, writer));
  const entries = record.entries.map((entry) => writeEntry(entry, writer));
  if (entries.length === 0) {
    writer.gap();
    writer.line("No rating in this record.");
  }
  return { ...record, relations, entries };
}

function writeHead(record: RecordDraft, { line }: TextWriter): void {
  const { of, id, name, alsoKnownAs, postcode, providerId, serviceTypes } = record;
  const told: readonly (readonly [label: string, value: string | null])[] = [
    ["Also known as", alsoKnownAs],
    [of === "provider" ? "Provider ID" : "Location ID", id],
    ["Provider ID", of === "provider" ? null : providerId],
    ["Postcode", postcode],
    ["Service", serviceTypes.join(", ") || null],
  ];
  if (name !== null) line(name);
  for (const [label, value] of told) if (value !== null) line(`${label}: ${value}`);
}

function writeRelation(relation: RelationDraft, { line }: TextWriter): RecordedRelation {
  const { role, id, name, reason } = relation;
  const label = role === "predecessor" ? "Took the place of" : "Was replaced by";
  const other = name === null ? id : `${name} (${id})`;
  return { ...relation, span: line(`${label}: ${other}${reason === null ? "" : `, ${reason}`}`) };
}

function writeEntry(entry: EntryDraft, writer: TextWriter): RatingEntry {
  writer.gap();
  writer.line(headingOf(entry));
  if (entry.from !== null) writer.line(`Given to the earlier registration ${entry.from}.`);
  const ratings = writeRatings(entry.ratings, "", writer);
  const services = entry.services.map((service) => writeService(service, writer));
  const statements = writeStatements(entry.statements, writer);
  if (entry.visits.length > 0) writer.line(`Visited: ${entry.visits.join(", ")}`);
  return {
    form: entry.form,
    published: entry.published,
    group: entry.group,
    isInherited: entry.from !== null,
    ratings,
    services,
    statements,
    prose: writeProse(entry.commentary, writer),
    visits: entry.visits,
  };
}

function headingOf({ form, published, group }: EntryDraft): string {
  const what = form === "assessment" ? "Assessment" : "Ratings";
  const when = published === null ? "without a date" : `published ${published}`;
  return `${what} ${when}${group === null ? "" : `: ${group}`}`;
}

/** The lines of ratings; what is not rated has a line, but is no rating. */
const writeRatings = (
  drafts: readonly RatingDraft[],
  of: string,
  { line }: TextWriter,
): readonly RecordedRating[] =>
  drafts.flatMap(({ question, word, value, carried }) => {
    const why = carried === null ? "" : `, ${carried}`;
    const span = line(`${of}${questionWords[question]}: ${word}${why}`);
    if (value === null) return [];
    return [{ question, value, basis: carried === null ? "awarded" : "carried-forward", span }];
  });

const writeService = ({ name, ratings }: ServiceDraft, writer: TextWriter): RecordedService => ({
  name,
  ratings: writeRatings(ratings, `${name}, `, writer),
});

function writeStatements(
  drafts: readonly StatementDraft[],
  { line }: TextWriter,
): readonly RecordedStatement[] {
  if (drafts.length > 0) line("Quality statements assessed");
  return drafts.map(({ keyQuestion, name, word, score }) => ({
    keyQuestion,
    name,
    score,
    span: line(`${questionWords[keyQuestion]}, ${name}: ${word}`),
  }));
}

function writeProse(commentary: string | null, { line }: TextWriter): Span | null {
  const lines = fragmentLines(commentary ?? "");
  if (lines.length === 0) return null;
  line("Commentary");
  const spans = lines.map(line);
  return { start: spans[0]?.start ?? 0, end: spans.at(-1)?.end ?? 0 };
}
