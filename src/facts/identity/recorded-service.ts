import type { ServiceRecord } from "../../domain/service-record.ts";

type Row = readonly [words: string, meaning: string];

// What the API calls a service (`gacServiceTypes`), in the words that other documents are told by.
const types: readonly Row[] = [
  ["nursing homes", "care-home"],
  ["residential homes", "care-home"],
  ["homecare agencies", "home-care"],
  ["supported living", "supported-living"],
  ["supported housing", "supported-living"],
  ["shared lives", "supported-living"],
  ["extra care housing", "supported-living"],
  ["hospice", "hospice"],
  ["home hospice care", "hospice"],
  ["doctors/gps", "gp-practice"],
  ["dentist", "dental-practice"],
  ["hospital", "hospital"],
  ["ambulances", "ambulance"],
  ["ambulance", "ambulance"],
  ["clinic", "clinic"],
];

/** `type`, where it leaves no doubt. */
const organisations: readonly Row[] = [
  ["social care org", "adult-social-care"],
  ["primary dental care", "dental"],
  ["primary medical services", "primary-medical"],
  ["nhs healthcare organisation", "hospitals"],
];

/** `inspectionDirectorate`, for independent health care. */
const directorates: readonly Row[] = [
  ["adult social care", "adult-social-care"],
  ["primary medical services", "primary-medical"],
  ["hospitals", "hospitals"],
];

const meaningIn = (rows: readonly Row[], words: string | null): string | null =>
  rows.find(([known]) => known === words?.toLowerCase())?.[1] ?? null;

/** What sort of service a record is about; of several the first that the API names. */
export const recordedServiceOf = ({
  serviceTypes,
  organisation,
  directorate,
}: ServiceRecord): { readonly sector: string | null; readonly type: string | null } => ({
  sector: meaningIn(organisations, organisation) ?? meaningIn(directorates, directorate),
  type: serviceTypes.flatMap((words) => meaningIn(types, words) ?? [])[0] ?? null,
});
