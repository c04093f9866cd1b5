import type { Instrument } from "../vocabulary.ts";

/** An outcome of the essential standards (2010 to early 2015): its number is not its regulation's. */
export interface Outcome {
  readonly number: string;
  readonly name: string;
  /** The plain sentence that web pages and reports print for it; null for the twelve that inspections did not look at. */
  readonly heading: string | null;
  readonly instrument: Instrument;
  readonly regulation: string;
}

type Row = readonly [
  number: string,
  name: string,
  Instrument,
  regulation: string,
  heading?: string,
];

const outcome = (...[number, name, instrument, regulation, heading]: Row): Outcome => ({
  number,
  name,
  heading: heading ?? null,
  instrument,
  regulation,
});

/**
 * The 28 outcomes, of the regulator's guide to the essential standards. The regulations of 12 to 14,
 * 17, 21 and of those that inspections did not look at are the usual reading, not a checked one.
 */
// prettier-ignore
export const outcomes: readonly Outcome[] = [
  outcome("1", "Respecting and involving people who use services", "RA-2010", "17", "People should be treated with respect, involved in discussions about their care and treatment and able to influence how the service is run"),
  outcome("2", "Consent to care and treatment", "RA-2010", "18", "Before people are given any examination, care, treatment or support, they should be asked if they agree to it"),
  outcome("3", "Fees", "REG-2009", "19"),
  outcome("4", "Care and welfare of people who use services", "RA-2010", "9", "People should get safe and appropriate care that meets their needs and supports their rights"),
  outcome("5", "Meeting nutritional needs", "RA-2010", "14", "Food and drink should meet people's individual dietary needs"),
  outcome("6", "Cooperating with other providers", "RA-2010", "24", "People should get safe and coordinated care when they move between different services"),
  outcome("7", "Safeguarding people who use services from abuse", "RA-2010", "11", "People should be protected from abuse and staff should respect their human rights"),
  outcome("8", "Cleanliness and infection control", "RA-2010", "12", "People should be cared for in a clean environment and protected from the risk of infection"),
  outcome("9", "Management of medicines", "RA-2010", "13", "People should be given the medicines they need when they need them, and in a safe way"),
  outcome("10", "Safety and suitability of premises", "RA-2010", "15", "People should be cared for in safe and accessible surroundings that support their health and welfare"),
  outcome("11", "Safety, availability and suitability of equipment", "RA-2010", "16", "People should be safe from harm from unsafe or unsuitable equipment"),
  outcome("12", "Requirements relating to workers", "RA-2010", "21", "People should be cared for by staff who are properly qualified and able to do their job"),
  outcome("13", "Staffing", "RA-2010", "22", "There should be enough members of staff to keep people safe and meet their health and welfare needs"),
  outcome("14", "Supporting workers", "RA-2010", "23", "Staff should be properly trained and supervised, and have the chance to develop and improve their skills"),
  outcome("15", "Statement of purpose", "REG-2009", "12"),
  outcome("16", "Assessing and monitoring the quality of service provision", "RA-2010", "10", "The service should have quality checking systems to manage risks and assure the health, welfare and safety of people"),
  outcome("17", "Complaints", "RA-2010", "19", "People should have their complaints listened to and acted on properly"),
  outcome("18", "Notification of death", "REG-2009", "16"),
  outcome("19", "Notification of death or absence, Mental Health Act", "REG-2009", "17"),
  outcome("20", "Notification of other incidents", "REG-2009", "18"),
  outcome("21", "Records", "RA-2010", "20", "People's personal records, including medical records, should be accurate and kept safe and confidential"),
  outcome("22", "Requirements where the service provider is an individual or partnership", "RA-2010", "4"),
  outcome("23", "Requirement where the service provider is a body other than a partnership", "RA-2010", "5"),
  outcome("24", "Requirements relating to registered managers", "RA-2010", "6"),
  outcome("25", "Registered person: training", "RA-2010", "7"),
  outcome("26", "Financial position", "REG-2009", "13"),
  outcome("27", "Notification of absence", "REG-2009", "14"),
  outcome("28", "Notification of changes", "REG-2009", "15"),
];
