import { defineRules } from "../rules/rule.ts";
import { slots } from "./slots.ts";

const title =
  "(?:Mr|Mrs|Ms|Miss|Mx|Dr|Doctor|Prof|Professor|Sir|Dame|Baroness|Rev|Reverend|Cllr|Councillor)\\.?";
const kindOfPlace =
  "(?:House|Court|Lodge|Homes?|Care|Hospital|Hospice|Trust|School|Centre|Surgery|Clinic|Practice|Medical|Health|Ward|Unit|Road|Street|Lane|Avenue|Close|Park|Nursing|Residential|Villa|Manor|Hall|Cottages?|View|Grange|Gardens|Foundation|Limited|Ltd|LLP|Group|Partners|Partnership|Associates|Council|College)";
const role =
  "(?:manager|Manager|nominated individual|Nominated individual|Nominated Individual|inspector|Inspector|director|Director|chief executive|Chief Executive|proprietor|owner|Owner|matron|Matron|spokesman|spokeswoman|spokesperson|secretary|chairman|chairwoman|lead inspector|Lead inspector|Lead Inspector)";
const ofCare =
  "(?: (?:of|for) (?:[a-z-]+ ){0,3}[A-Za-z-]+(?: (?:and|in|of) (?:the )?[A-Za-z-]+){0,3}){0,2}";
const manner =
  "(?:(?:the|our|its|a|an|registered|Registered|deputy|Deputy|acting|interim|Interim|assistant|general|area|regional|operations|managing|lead|senior|chief|Chief|co|(?:the )?(?:CQC|Care Quality Commission|regulator|watchdog|provider|company|home|service|trust)'s) )*";

/** Where a person is named; what `name` captures is the name. */
export const table = defineRules({
  type: "name",
  caseSensitive: true,
  slots,
  rows: [
    {
      id: "name.titled",
      phrase: `${title} (?:(?:and|&) $${title} )?{name}`,
      unless: `${title} (?:(?:and|&) $${title} )?(?:[A-Z][\\w.'’-]* ){0,4}(?:(?:and|&) )?${kindOfPlace}|${title} [A-Z][\\w.-]*['’]s (?:[a-z]+ )?(?:[Ss]urgery|[Pp]ractice|[Cc]linic)`,
    },
    { id: "name.behind-role", phrase: `${role}(?:,| is| was|:| –| -)? {fullName}` },
    {
      id: "name.behind-head",
      phrase: `(?:[Hh]ead|[Dd]irector|[Cc]hief [Ii]nspector|[Mm]inister|[Mm]ember)${ofCare}, {fullName}`,
    },
    {
      id: "name.before-role",
      phrase: `{fullName},? ?(?:,|\\(|–|-|who is|who was) ?${manner}(?:inspector|Inspector|director|Director|head of|Head of|manager\\b|Manager\\b|nominated individual|chief executive|Chief Executive|chief inspector|Chief Inspector|spokes(?:man|woman|person)|proprietor|owner|matron)`,
      unless: "(?:[Aa]t|[Ii]n|[Oo]f|[Ff]rom|[Tt]o|[Nn]ear|[Ff]or) {fullName}",
    },
    {
      id: "name.behind-said",
      phrase: "(?:said|says|added|adds|commented|explained|told us by) {fullName}",
    },
    {
      id: "name.first-name-of-role",
      phrase:
        "(?:[Rr]egistered manager|[Dd]eputy manager|[Mm]anager|[Nn]ominated individual|[Ii]nspector), {name}, (?:said|told|was|is|had|has|explained|confirmed|who)",
    },
  ],
});
