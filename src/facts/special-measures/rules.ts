import { defineRules } from "../../rules/rule.ts";
import { slots } from "../slots.ts";

const in_ = "(?:in|into|under|within)";
const sm = "(?:'|\")?special measures(?:'|\")?";

// prettier-ignore
export const table = defineRules({
  type: "special-measures",
  anchor: "special measures",
  slots,
  rows: [
    { id: "special-measures.placed", phrase: `(?:place|placed|placing|put|putting|entered|entering|enter|enters|went|gone|goes|moved)(?: (?:it|them|the [a-z]+|this [a-z]+|[^.;,\\n]{2,60}?))?(?: (?:back|straight))? ${in_} ${sm}`, sets: { state: "entered" } },
    { id: "special-measures.is-in", phrase: `(?:is|are|was|were) (?:therefore |now |also |currently )*(?:being )?${in_} ${sm}`, sets: { state: "entered" } },
    { id: "special-measures.remains", phrase: `(?:remain(?:s|ed|ing)?|stay(?:s|ed|ing)?|still|continues? to be|kept|keep|keeping|keeps)(?: (?:it|them|the [a-z]+|[^.;,\\n]{2,60}?))? ${in_} ${sm}(?: again)?`, sets: { state: "remains" } },
    { id: "special-measures.again", phrase: `(?:again|back|once more|re-enter(?:ed|s)?)(?: (?:been |being )?placed| put)? ${in_} ${sm}|placed (?:back|again) ${in_} ${sm}`, sets: { state: "entered" } },
    { id: "special-measures.left", phrase: `(?:no longer ${in_} ${sm}|(?:taken|taking|removed|removing|moved|moving|lifted|brought|come|came|coming|exited|exiting|been taken|taken [^.;,\\n]{2,50}?|remove [^.;,\\n]{2,50}?) (?:out )?(?:of|from|out of) ${sm}|(?:exited|left|leaves|leaving|leave|out of) ${sm})`, sets: { state: "left" } },
    { id: "special-measures.no-longer-placed", phrase: `${sm} (?:have|had|has|were|was) been (?:lifted|removed)`, sets: { state: "left" } },
    { id: "special-measures.been-in", phrase: `been ${in_} ${sm} since`, sets: { state: "remains" } },
  ],
});
