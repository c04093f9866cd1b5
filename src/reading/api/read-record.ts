import { cleanLine } from "../clean/clean-characters.ts";
import { sortedBy } from "../../domain/sorted-by.ts";
import { relationRoles } from "../../domain/vocabulary.ts";
import type { RecordedRelation, ServiceRecord } from "../../domain/service-record.ts";
import { assessmentEntries } from "./assessment-entries.ts";
import type { EntryDraft } from "./entry-draft.ts";
import { mergeEntries, saysAnything } from "./merge-entries.ts";
import { partReader, type PartReader } from "./read-part.ts";
import { ratingsEntry } from "./ratings-entry.ts";
import {
  areaNode,
  ratingsNode,
  recordHead,
  relationshipNode,
  serviceTypeNode,
  textNode,
  type RecordHead,
} from "./record-schema.ts";

/** A record whose entries have no place in a text yet. */
export interface RecordDraft extends Omit<ServiceRecord, "entries" | "relations"> {
  readonly relations: readonly RelationDraft[];
  readonly entries: readonly EntryDraft[];
}

/** A relation that has no place in a text yet. */
export type RelationDraft = Omit<RecordedRelation, "span">;

/** Fields of which every record has some; other objects with an id have none. */
const telling = [
  "organisationType",
  "registrationStatus",
  "inspectionDirectorate",
  "currentRatings",
  "historicRatings",
  "assessment",
] as const;

/** The record that a value is; null where it is none of the API. */
export function readRecord(value: unknown): RecordDraft | null {
  const head = recordHead.safeParse(value);
  if (!head.success || !telling.some((field) => field in head.data)) return null;
  const { locationId, providerId } = head.data;
  const id = cleanLine(locationId ?? providerId ?? "");
  if (id === "") return null;
  const reader = partReader();
  const entries = entriesOf(head.data, reader);
  const textOf = (field: string): string | null =>
    cleanLine(reader.read(textNode, { value: head.data[field], where: field }) ?? "") || null;
  return {
    of: locationId === undefined ? "provider" : "location",
    id,
    name: textOf("name"),
    alsoKnownAs: textOf("alsoKnownAs"),
    postcode: textOf("postalCode"),
    providerId: providerId === undefined ? null : cleanLine(providerId),
    relations: relationsOf(head.data, reader),
    serviceTypes: serviceTypesOf(head.data, reader),
    organisation: textOf("type"),
    directorate: textOf("inspectionDirectorate"),
    entries,
    doubts: reader.doubts(),
  };
}

const relationsOf = (record: RecordHead, reader: PartReader): readonly RelationDraft[] =>
  reader
    .readEach(relationshipNode, { value: record["relationships"], where: "relationships" })
    .flatMap(({ relatedLocationId, relatedLocationName, type, reason }) => {
      const role = relationRoles.find((one) => (type ?? "").toLowerCase().includes(one));
      if (role === undefined) return [];
      const name = cleanLine(relatedLocationName ?? "") || null;
      return [
        { role, id: cleanLine(relatedLocationId), name, reason: cleanLine(reason ?? "") || null },
      ];
    });

const serviceTypesOf = (record: RecordHead, reader: PartReader): readonly string[] =>
  reader
    .readEach(serviceTypeNode, { value: record["gacServiceTypes"], where: "gacServiceTypes" })
    .flatMap(({ name }) => (name ? [cleanLine(name)] : []));

/** All entries, oldest first. Of two that are one, the assessment and the current one have the word. */
function entriesOf(record: RecordHead, reader: PartReader): readonly EntryDraft[] {
  const context = {
    doubt: reader.doubt,
    ownIds: [record.locationId, record.providerId].flatMap((id) => id ?? []),
    serviceNames: namesOf(record, reader),
  };
  const part = (where: string): { value: unknown; where: string } => ({
    value: record[where],
    where,
  });
  const current = reader.read(ratingsNode, part("currentRatings"));
  const historic = reader.readEach(ratingsNode, part("historicRatings"));
  const told = [
    ...assessmentEntries(part("assessment"), reader),
    ...(current === null ? [] : [ratingsEntry(current, context)]),
    ...historic.map((node) => ratingsEntry(node, context)),
  ];
  const kept = mergeEntries(told).filter(saysAnything);
  return sortedBy(kept, ({ published }) => [published]);
}

const namesOf = (record: RecordHead, reader: PartReader): ReadonlyMap<string, string> =>
  new Map(
    reader
      .readEach(areaNode, { value: record["inspectionAreas"], where: "inspectionAreas" })
      .map((area) => [area.inspectionAreaId, area.inspectionAreaName]),
  );
