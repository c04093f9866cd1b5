import { compilePhrase } from "../../rules/phrase.ts";

/** The groups of people whose care by a GP practice was rated, to 2021; each as reports name it. */
// prettier-ignore
export const populationGroups: readonly { readonly name: string; readonly phrase: string }[] = [
  { name: "Older people", phrase: "older people|elderly people" },
  { name: "People with long-term conditions", phrase: "(?:people|those|patients) (?:living )?with long-term conditions|long-term conditions" },
  { name: "Families, children and young people", phrase: "families,? (?:and )?children,? and young people|families,? mothers,? babies,? children and young people|mothers,? babies,? (?:and )?children(?: and young people)?" },
  { name: "Working age people (including those recently retired and students)", phrase: "(?:the )?working-age (?:people|population)(?:,? ?\\(?(?:including )?(?:those|the) recently[- ]retired(?: and students)?\\)?)?|working age" },
  { name: "People whose circumstances may make them vulnerable", phrase: "(?:people|those|patients) (?:whose|in|living in|with) (?:vulnerable )?circumstances(?: (?:who|which|that)?(?: ?(?:may|might) make them vulnerable))?|vulnerable (?:people|patients|circumstances)" },
  { name: "People experiencing poor mental health (including people with dementia)", phrase: "(?:people|those|patients) (?:experiencing|with|suffering from) (?:poor )?mental (?:ill[- ])?health(?: problems)?(?:,? ?\\(?including (?:people|those|patients) (?:living )?with dementia\\)?)?" },
];

/** The services of a hospital that are rated each for itself. */
export const coreService =
  "(?:maternity(?: and gynaecology)?|surgery|(?:urgent and )?emergency(?: (?:care|services?|departments?))?|accident and emergency|medical care|(?:adult )?critical care|intensive care|outpatients?|gynaecology|end of life care|diagnostic imaging|(?:services for )?children(?:,| and)? young people|neonatal|termination of pregnancy|long-term conditions|(?:end of life|diagnostic|children(?:,| and)|services for children|urgent care|acute wards|(?:specialist )?community|wards for|child and adolescent|long stay|forensic|crisis|rehabilitation|mental health|perinatal|substance misuse|emergency and urgent|patient transport|resilience)[a-z',/& -]{0,70})(?:,? (?:services?|care|and diagnostic imaging))?(?: ?\\(.{1,60}\\))?";

/** A heading that names one of them, and nothing else. */
export const coreServiceHeading = compilePhrase(`^${coreService}$`, {}, "i");

const groups = populationGroups.map(({ name, phrase }) => ({
  name,
  pattern: compilePhrase(`^(?:${phrase})$`, {}, "i"),
}));

/** The service or group of people that `words` name as a whole, as reports name it; null for others. */
export function serviceNamed(words: string): string | null {
  const group = groups.find(({ pattern }) => pattern.test(words));
  if (group) return words;
  return coreServiceHeading.test(words) ? words : null;
}
