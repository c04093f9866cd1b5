/**
 * The six groups of people whose care by a GP practice was rated for each, until 2021, as its reports
 * name them. The keys are the last words of the names in the regulator's records.
 */
export const populationGroups = {
  old: "Older people",
  conditions: "People with long-term conditions",
  mothers: "Families, children and young people",
  population: "Working age people (including those recently retired and students)",
  vulnerable: "People whose circumstances may make them vulnerable",
  problems: "People experiencing poor mental health (including people with dementia)",
} as const;
