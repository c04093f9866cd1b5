import { populationGroups } from "../../domain/population-groups.ts";
import { compilePhrase } from "../../rules/phrase.ts";

/** The groups of people whose care by a GP practice was rated, with the words that name each. */
// prettier-ignore
export const ratedGroups: readonly { readonly name: string; readonly phrase: string }[] = [
  { name: populationGroups.old, phrase: "older people|elderly people" },
  { name: populationGroups.conditions, phrase: "(?:people|those|patients) (?:living )?with long-term conditions|long-term conditions" },
  { name: populationGroups.mothers, phrase: "families,? (?:and )?children,? and young people|families,? mothers,? babies,? children and young people|mothers,? babies,? (?:and )?children(?: and young people)?" },
  { name: populationGroups.population, phrase: "(?:the )?working-age (?:people|population)(?:,? ?\\(?(?:including )?(?:those|the) recently[- ]retired(?: and students)?\\)?)?|working age" },
  { name: populationGroups.vulnerable, phrase: "(?:people|those|patients) (?:whose|in|living in|with) (?:vulnerable )?circumstances(?: (?:who|which|that)?(?: ?(?:may|might) make them vulnerable))?|vulnerable (?:people|patients|circumstances)" },
  { name: populationGroups.problems, phrase: "(?:people|those|patients) (?:experiencing|with|suffering from) (?:poor )?mental (?:ill[- ])?health(?: problems)?(?:,? ?\\(?including (?:people|those|patients) (?:living )?with dementia\\)?)?" },
];

/** The services of a hospital that are rated each for itself. */
export const coreService =
  "(?:maternity(?: and gynaecology)?|surgery|(?:urgent and )?emergency(?: (?:care|services?|departments?))?|accident and emergency|medical care|(?:adult )?critical care|intensive care|outpatients?|gynaecology|end of life care|diagnostic imaging|(?:services for )?children(?:,| and)? young people|neonatal|termination of pregnancy|long-term conditions|(?:end of life|diagnostic|children(?:,| and)|services for children|urgent care|acute wards|(?:specialist )?community|wards for|child and adolescent|long stay|forensic|crisis|rehabilitation|mental health|perinatal|substance misuse|emergency and urgent|patient transport|resilience)[a-z',/& -]{0,70})(?:,? (?:services?|care|and diagnostic imaging))?(?: ?\\(.{1,60}\\))?";

/** A heading that names one of them, and nothing else. */
export const coreServiceHeading = compilePhrase(`^${coreService}$`, {}, "i");

const names = [
  coreServiceHeading,
  ...ratedGroups.map(({ phrase }) => compilePhrase(`^(?:${phrase})$`, {}, "i")),
];

/** Whether `words`, which are no sentence, name a service or a group of people as a whole. */
export const namesService = (words: string): boolean =>
  !/\b(?:is|are|was|were|has|had|have|be|been)\b/i.test(words) &&
  names.some((name) => name.test(words));
