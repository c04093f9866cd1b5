import { textAt, type Span } from "../../domain/span.ts";
import { compilePhrase } from "../../rules/phrase.ts";
import { prefilterFor } from "../../rules/prefilter.ts";

const duty =
  "(?:act|mca|regulations?|law|legislation|guidance|standard|code of practice|safeguards) (?:says?|states?|requires?|provides?|sets? out|applies|apply|tells?|protects?)";
const looked =
  "(?:looked at|reviewed|spoke|checked|asked|visited|inspected|sampled|requested|sought|used|carried out|undertook|received|gathered|continue|continued|will|considered|always|expect|recommend|recommended|have made a recommendation|are|have asked|have told|brought|wanted)";

/** Sentences that say what inspectors did, what the law asks and what words mean. */
const formulas = [
  "we looked for evidence",
  duty,
  `^(?:[^a-z]{0,3})(?:during [a-z ]{2,40},? )?we (?:also |then |only )?${looked}(?!.{0,200} (?:found|saw|noted|identified|showed))`,
  "(?:providers|services|organisations|registered persons|homes) (?:are|must|should|have legal)",
  "(?:is|are) (?:legally )?required (?:to|by)",
  "^[^a-z]{0,4}(?:ensure|review|establish|improve|consider|provide|assess|develop)(?= )",
  "people can only be",
  "^when people (?:are assessed|lack|receive)",
  "this meant (?:people were safe and protected|people's outcomes|people's needs|people were supported and treated|the service was consistently|the service management|there were|some aspects)",
  "policies and systems in the service",
  "leaders and the culture they created",
  "legal(?:ly)? responsib(?:le|ility)",
  "details are in our",
].map((phrase) => ({ pattern: compilePhrase(phrase, {}, "i") }));

const likely = prefilterFor(formulas);

/** Whether a sentence is a formula or a question and so tells nothing of the service. */
export function isBoilerplate(text: string, sentence: Span): boolean {
  const words = textAt(text, sentence);
  return /\?\W*$/.test(words) || likely(text, sentence).some(({ pattern }) => pattern.test(words));
}

/** Whether words that end a line are a heading or a label: no sentence ("Using medicines safely"). */
export function isHeading(words: string): boolean {
  const bare = words.replace(/^[\s•●*–-]+|\s+$/g, "");
  if (bare.length > longestHeading || /[.!?;:,"”’)]$/.test(bare)) return false;
  return /^\p{L}+ing\b/u.test(bare) || !verb.test(bare);
}

const longestHeading = 160;
const verb = / (?:was|were|is|are|had|has|have|did|do|does|not|failed|lacked|could)\b|n['’]t\b/;
