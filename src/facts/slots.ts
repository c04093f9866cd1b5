import { instruments } from "../domain/vocabulary.ts";
import { law, namesOf } from "../domain/law/index.ts";
import { dateSlots } from "../structure/dates.ts";

// The parts that citations are made of. Every repetition begins with a character of its own, so
// that a phrase stays linear however long the list is.

const paragraphs = String.raw`(?:(?:,| and|, and| to| or| &|/| ?[-–])? ?\((?:\d{1,2}|[a-z]{1,3})\))*`;

// Not a regulation's number: "12 people", "12.5", "12%", "12th".
const number = String.raw`\d{1,2}[AB]?(?![\d%]|[.:]\d|st\b|nd\b|rd\b|th\b| (?:people|residents|staff|patients|service users|members|months|days|weeks|years|other|of the (?:people|residents|staff)|breaches|times)\b)`;

const titles = instruments
  .flatMap((instrument) => law[instrument].map((regulation) => namesOf(regulation)[0] ?? ""))
  .filter((title) => title !== "General")
  .sort((a, b) => b.length - a.length)
  .join("|");

const title = String.raw`(?: ?[-–—:,]? ?[([]?(?:${titles})[)\]]?|[:,]? ?[([](?!regulation)[^()[\]\n]{3,120}[)\]]| ?[-–—] ?[a-z][a-z ]{4,60}(?= and regulation|[.;,(]))`;

/**
 * An instrument as reports write it, faults included ("Regulation Activities", "Regulations 2014"
 * without its act). Bounded, and never across the next citation.
 */
const instrument =
  String.raw`(?:the )?(?:(?:health (?:and|&) social care act|hsca|care quality commission|cqc|commission)` +
  String.raw`(?:(?! and | or |breach|[,;]? regulation \d)[^.;\n]){0,90}?(?:2014|2010|2009)` +
  String.raw`|\(?(?:regulated activities|registration)\)? reg(?:ulation)?s?,? (?:2014|2010|2009)|(?:2014|2010|2009) regulations|(?:same|those|these) regulations` +
  String.raw`|(?:health (?:and|&) social care act|hsca)(?: \(hsca\))?(?: 2008)?(?: \(regulated activities\)(?: regulations)?)?` +
  String.raw`|(?:care quality commission|cqc) \(registration\)(?: reg(?:ulation)?s?)?)(?: \(part \d\))?`;

// What stands behind a number: its title, its law, or both in any order.
const behind = `(?:(?:,? (?:of|under|in))? ${instrument}|,(?: (?=hsca|health (?:and|&)|(?:cqc|care quality commission) \\(|\\())?${instrument}|,? paragraphs?${paragraphs}|${title})*`;

/** One citation with its parts as groups. */
export const citationParts = `(?<number>${number})(?<paragraphs>${paragraphs})(?<behind>${behind})`;

/** The parts of `behind`. */
export const behindParts = `(?<law>${instrument})|(?<title>${title})`;

const separator = String.raw`(?:,? and |,? nor |,? or |, ?| ?& ?|; ?(?:and )?| ?/ ?|,? as well as |,? plus |,? along with | to | ?[-–] ?)`;
const again = String.raw`(?:with |of |also )?(?:a breach of )?(?:the )?(?:regulations? )?(?=\d)`;

// Each citation takes the separator behind it, where another one follows.
const regulations = `(?:${number}${paragraphs}${behind}(?:${separator}${again})?)+`;

// Where a list of topics ends: a clause that explains it.
const clause = String.raw` (?:because|which|that|where|when|while|whilst|who (?!use|need|receive)|as (?!well)|so|but|however|although|this|these|all of|(?:have|has|had|was|were|is|are) (?:been|now|not|all|met|resolved|closed|put right|addressed|remedied|rectified|outstanding|unmet)|meaning|resulting|placing|leading|following|since|during|at (?:this|our|the (?:last|time))|and (?:the (?:provider|service|home|previous|overall|registered|practice|trust)|this|we|has|have|had|was|were|is|are|it|they|there|rated|issued|placed|told|served|put|took|remains?)\b)\b`;

export const rating = String.raw`["'‘“]?(?:outstanding|good|requir(?:es?|ed|ing) improvements?|needs? improvement|requires-improvement|inadequate)["'’”]?`;

const question = String.raw`(?:safe(?:ty)?|effective(?:ness)?|caring|responsive(?:ness)?|well-led|leadership(?= rated))`;
const asked = String.raw`(?:(?:the )?(?:key questions? (?:of )?)?(?:how |whether )?(?:the service (?:was|is) |it (?:was|is) |being |is the service )?["'‘“]?${question}["'’”]?(?:\?| services?| care)?)`;
export const questions = String.raw`(?:${asked}(?:(?:,? and |, | & |/|; )${asked})*)`;

export const count = String.raw`(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|an?|a single|\d{1,2})`;
const several = String.raw`(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,2})`;
export const ordinal = String.raw`(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d{1,2}(?:st|nd|rd|th))`;

/** The sub-patterns that a phrase may name. Each is read by a function of `read-slots.ts`. */
export const slots = {
  ...dateSlots,
  regulations,
  instrument,
  topics: String.raw`(?!(?:the )?reg(?:ulation)?s? \d)(?:(?!${clause})[^.;\n]){3,400}`,
  title: titles,
  rating,
  questions,
  count,
  several,
  single: "(?:an?|a single)",
  ordinal,
  serviceName: String.raw`[^.,;:\n]{2,70}?`,
  row: "(?:consecutive|successive)",
  inARow: "(?:in a row|running|in succession)",
  times:
    "(?:twice|three times|four times|five times|six times|seven times|eight times|nine times|ten times)",
  standards: String.raw`(?:the )?(?:[a-z]+ )?(?:government |national |essential )?standards?(?: of quality and safety)?`,
} as const;
