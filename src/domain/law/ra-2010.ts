import type { Regulation } from "./regulation.ts";

const regulation = (
  number: string,
  title: string,
  {
    successors,
    names = [],
  }: { readonly successors: readonly string[]; readonly names?: readonly string[] },
): Regulation => ({ number, title, names, successors });

/**
 * Health and Social Care Act 2008 (Regulated Activities) Regulations 2010, in force until
 * 31 March 2015: Part 4, the essential standards, and the fitness regulations. The successors are those of the regulator's own tables;
 * those of 15, 16 and 19 to 23 are the usual reading, not a checked one.
 */
export const ra2010: readonly Regulation[] = [
  regulation("4", "Requirements where the service provider is an individual or partnership", {
    successors: ["4"],
  }),
  regulation("5", "Requirement where the service provider is a body other than a partnership", {
    successors: ["6"],
  }),
  regulation("6", "Requirements relating to registered managers", { successors: ["7"] }),
  regulation("7", "Registered person: training", { successors: [] }),
  regulation("9", "Care and welfare of people who use services", {
    successors: ["9", "12"],
    names: [
      "(?:the )?care and welfare(?: of (?:the )?(?:people|service users|residents|patients)(?: (?:who use|using) (?:the |its |their )?services?)?)?",
    ],
  }),
  regulation("10", "Assessing and monitoring the quality of service provision", {
    successors: ["17"],
    names: [
      "(?:assessing|monitoring)(?: and (?:assessing|monitoring))?(?: (?:of )?the)? quality(?: of (?:the )?service(?:s| provision)?)?",
      "(?:how it )?(?:monitors?|assess(?:es)?) and (?:monitors?|assess(?:es)?) (?:the )?(?:service quality|quality of (?:the |its )?services?(?: provision)?)",
      "quality (?:assurance|monitoring)",
    ],
  }),
  regulation("11", "Safeguarding people who use services from abuse", {
    successors: ["13"],
    names: [
      "safeguarding(?: (?:the )?(?:people|service users|residents|vulnerable adults))?(?: (?:who use|using) (?:the )?services?)?(?: from abuse)?",
      "(?:protecting|protection of) people from abuse",
    ],
  }),
  regulation("12", "Cleanliness and infection control", {
    successors: ["12", "15"],
    names: ["cleanliness(?: and infection control)?", "infection control"],
  }),
  regulation("13", "Management of medicines", {
    successors: ["12"],
    names: [
      "(?:the )?(?:safe )?management of (?:medicines|medication)",
      "medicines(?: management)?",
    ],
  }),
  regulation("14", "Meeting nutritional needs", {
    successors: ["14"],
    names: ["(?:meeting )?(?:people's )?nutritional needs", "nutrition"],
  }),
  regulation("15", "Safety and suitability of premises", {
    successors: ["15", "12"],
    names: ["(?:the )?safety and suitability of (?:the |its )?premises", "premises"],
  }),
  regulation("16", "Safety, availability and suitability of equipment", {
    successors: ["15", "12"],
    names: ["(?:the )?safety,? availability and suitability of equipment", "equipment"],
  }),
  regulation("17", "Respecting and involving people who use services", {
    successors: ["10", "9"],
    names: [
      "respecting and involving (?:people|service users)(?: (?:who use|using) (?:the )?services?)?",
    ],
  }),
  regulation("18", "Consent to care and treatment", {
    successors: ["11"],
    names: ["consent(?: to care and treatment)?"],
  }),
  regulation("19", "Complaints", { successors: ["16"], names: ["complaints?(?: handling)?"] }),
  regulation("20", "Records", { successors: ["17"], names: ["records", "record[- ]keeping"] }),
  regulation("21", "Requirements relating to workers", {
    successors: ["19"],
    names: [
      "requirements? relating to workers",
      "(?:staff )?recruitment(?: of (?:staff|workers))?",
    ],
  }),
  regulation("22", "Staffing", {
    successors: ["18"],
    names: ["staffing(?: levels)?", "(?:numbers of|sufficient) staff"],
  }),
  regulation("23", "Supporting workers", {
    successors: ["18"],
    names: [
      "(?:the )?support(?:ing)? (?:of |for )?(?:its )?(?:workers|staff)",
      "staff (?:training|supervision|support)(?: and (?:training|supervision|support))?",
    ],
  }),
  regulation("24", "Cooperating with other providers", {
    successors: ["12"],
    names: ["co-?operat(?:ing|ion) with other providers"],
  }),
];
