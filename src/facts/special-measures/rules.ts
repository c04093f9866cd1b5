import type { SpecialMeasuresStatus } from "../../domain/vocabulary.ts";
import { defineRules, type RuleRow } from "../../rules/rule.ts";
import { slots } from "../slots.ts";

const rowsOf =
  (state: SpecialMeasuresStatus) =>
  (id: string, phrase: string, unless?: string): RuleRow => ({
    id: `special-measures.${id}`,
    phrase,
    sets: { state },
    ...(unless === undefined ? {} : { unless }),
  });
const placed = rowsOf("entered");
const kept = rowsOf("remains");
const left = rowsOf("left");
const before = rowsOf("previous");

const into = "(?:in|into|under|within|on)";
const measures = "(?:the )?[\"'‘“]?special measures[\"'’”]?(?: regime| framework| programme)?";
// What is placed: "the trust", "this service", "Fennerdale House, in Oldham,".
const whom = "(?: [^.;:\\n]{2,90}?)??";
const adverbs =
  "(?: (?:now|therefore|also|currently|again|still|already|immediately|formally|first|once again|once more|being|been|yet again|back|straight|automatically|subsequently|consequently))*";
// "It" in the standing text about what happens next.
const standingText = `(?:for any of the five key questions,? (?:it|they)|(?:once|when) (?:it|they|a service)) (?:will )?(?:no longer be in|come out of|leave|exit) ${measures}`;
const notOne = `(?:time|period|months|services|providers|practices|trusts|homes|hospitals|places?|support|progress|while|when) (?:[a-z]+ ){0,2}?${into} ${measures}`;

// What the words do with special measures. Whether it holds, and when, is for `status/`.
// prettier-ignore
export const table = defineRules({
  type: "special-measures",
  slots,
  rows: [
    // Placed.
    placed("placed", `(?:plac(?:ed?|es|ing)|puts?|putting|moved|plunged|sent)${whom}${adverbs} ${into} ${measures}`),
    placed("entered", `(?:enter(?:ed|s|ing)?|went|gone|goes|going|re-enter(?:ed|s)?)${whom}${adverbs}(?: ${into})? ${measures}`),
    placed("is-in", `(?:is|are|be|being)(?: (?:now|therefore|also|currently|already|consequently|immediately|being))* ${into} ${measures}`, `(?:services|providers|practices|trusts|homes|when a [a-z]+) (?:is|are|was|were) (?:currently )?${into} ${measures}|${standingText}`),
    before("was-in", `(?:was|were)(?: (?:then|already|also|still|previously))* ${into} ${measures}`),
    placed("in", `${into} ${measures}`, `${notOne}|${standingText}`),
    placed("therefore", `(?:service|home|practice|agency|provider|trust|hospital|location)(?: is)? therefore ${into} ${measures}`),
    placed("placement", `(?:placement|entry|return) ${into} ${measures}|special measures (?:imposed|applied)`),
    placed("recommended", `recommend(?:ed|s|ing|ation)?(?: [^.;:\\n]{2,90}?)? (?:be |is |are |to be )?(?:placed|put|enters?|goes) ${into} ${measures}`),

    // Kept.
    kept("remains", `(?:remain(?:s|ed|ing)?|stay(?:s|ed|ing)?|continu(?:es?|ed|ing)(?: to (?:be|remain))?|(?:(?:is|are|was) )?still)${adverbs} ${into} ${measures}(?: again)?`),
    kept("kept", `(?:kept|keep(?:s|ing)?|left|retained|leaving)${whom}${adverbs} ${into} ${measures}(?: again)?`),
    kept("since", `been ${into} ${measures} (?:since|for (?!the (?:second|third|first)))|spent [^.;\\n]{2,40} ${into} ${measures}`),

    // Left.
    left("no-longer", `no longer${adverbs}(?: (?:be|need(?:s|ed)? to be|placed))*${adverbs} ${into} ${measures}`, standingText),
    left("taken-out", `(?:tak(?:e|en|es|ing)|took|mov(?:ed?|es|ing)|lift(?:ed|s|ing)?|brought|bring(?:s|ing)?|com(?:e|es|ing)|came|released|freed|pulled|step(?:ped|s|ping)?|got|get(?:s|ting)?)${whom} (?:out of|from|off|out from) ${measures}`),
    left("removed", `(?:remov(?:ed?|es|ing|al))${whom} (?:from|out of) ${measures}|remov(?:ed?|es|ing|al)(?: of)? ${measures}`),
    left("exited", `(?:exit(?:ed|s|ing)?|left|leav(?:es?|ing)|emerg(?:ed|es|ing) from|out of|end(?:ed|s)?|lift(?:ed|s)?|lifting|escaped?) ${measures}`),
    left("recommended-out", `recommend(?:ed|s|ing|ation)?(?: [^.;:\\n]{2,90}?)? (?:be |is |are |to |should )*(?:removed from|come out of|comes out of|exits?|leaves?|taken out of|lifted out of) ${measures}`),
    left("lifted", `${measures}(?: status)? (?:(?:have|has|had|was|were|is|are|been|now) )+(?:lifted|removed|ended)`),
  ],
});
