import type { Regulation } from "./regulation.ts";

const regulation = (
  number: string,
  title: string,
  successors: readonly string[],
  ...names: string[]
): Regulation => ({ number, title, names, successors });

/**
 * Health and Social Care Act 2008 (Regulated Activities) Regulations 2010, in force until
 * 31 March 2015: Part 4, the essential standards, and the fitness regulations. The successors are those of the regulator's own tables;
 * those of 15, 16 and 19 to 23 are the usual reading, not a checked one.
 */
export const ra2010: readonly Regulation[] = [
  regulation("4", "Requirements where the service provider is an individual or partnership", ["4"]),
  regulation("5", "Requirement where the service provider is a body other than a partnership", [
    "6",
  ]),
  regulation("6", "Requirements relating to registered managers", ["7"]),
  regulation(
    "9",
    "Care and welfare of people who use services",
    ["9", "12"],
    "(?:the )?care and welfare(?: of (?:the )?(?:people|service users|residents|patients)(?: (?:who use|using) (?:the |its |their )?services?)?)?",
  ),
  regulation(
    "10",
    "Assessing and monitoring the quality of service provision",
    ["17"],
    "(?:assessing|monitoring)(?: and (?:assessing|monitoring))?(?: (?:of )?the)? quality(?: of (?:the )?service(?:s| provision)?)?",
    "(?:how it )?(?:monitors?|assess(?:es)?) and (?:monitors?|assess(?:es)?) (?:the )?(?:service quality|quality of (?:the |its )?services?(?: provision)?)",
    "quality (?:assurance|monitoring)",
  ),
  regulation(
    "11",
    "Safeguarding people who use services from abuse",
    ["13"],
    "safeguarding(?: (?:the )?(?:people|service users|residents|vulnerable adults))?(?: (?:who use|using) (?:the )?services?)?(?: from abuse)?",
    "(?:protecting|protection of) people from abuse",
  ),
  regulation(
    "12",
    "Cleanliness and infection control",
    ["12", "15"],
    "cleanliness(?: and infection control)?",
    "infection control",
  ),
  regulation(
    "13",
    "Management of medicines",
    ["12"],
    "(?:the )?(?:safe )?management of (?:medicines|medication)",
    "medicines(?: management)?",
  ),
  regulation(
    "14",
    "Meeting nutritional needs",
    ["14"],
    "(?:meeting )?(?:people's )?nutritional needs",
    "nutrition",
  ),
  regulation(
    "15",
    "Safety and suitability of premises",
    ["15", "12"],
    "(?:the )?safety and suitability of (?:the )?premises",
    "premises",
  ),
  regulation(
    "16",
    "Safety, availability and suitability of equipment",
    ["15", "12"],
    "(?:the )?safety,? availability and suitability of equipment",
    "equipment",
  ),
  regulation(
    "17",
    "Respecting and involving people who use services",
    ["10", "9"],
    "respecting and involving (?:people|service users)(?: (?:who use|using) (?:the )?services?)?",
  ),
  regulation("18", "Consent to care and treatment", ["11"], "consent(?: to care and treatment)?"),
  regulation("19", "Complaints", ["16"], "complaints?(?: handling)?"),
  regulation("20", "Records", ["17"], "records", "record[- ]keeping"),
  regulation(
    "21",
    "Requirements relating to workers",
    ["19"],
    "requirements? relating to workers",
    "(?:staff )?recruitment(?: of (?:staff|workers))?",
  ),
  regulation("22", "Staffing", ["18"], "staffing(?: levels)?", "(?:numbers of|sufficient) staff"),
  regulation(
    "23",
    "Supporting workers",
    ["18"],
    "(?:the )?support(?:ing)? (?:of |for )?(?:its )?(?:workers|staff)",
    "staff (?:training|supervision|support)(?: and (?:training|supervision|support))?",
  ),
  regulation(
    "24",
    "Cooperating with other providers",
    ["12"],
    "co-?operat(?:ing|ion) with other providers",
  ),
];
