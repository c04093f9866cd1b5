// How a person's name is written. Words that begin names of places, services and laws, or sentences,
// are none.

const noName = [
  "Mr|Mrs|Ms|Miss|Mx|Dr|Doctor|Prof|Professor|Sir|Dame|Baroness|Rev|Reverend|Cllr|Councillor",
  "January|February|March|April|May|June|July|August|September|October|November|December",
  "Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Christmas|Easter",
  "The|This|That|These|Those|There|They|We|You|It|He|She|His|Her|Our|Their|One|Two|Both|All|Each|Some|Many|No|Not",
  "A|An|And|But|As|At|By|For|From|If|In|Is|Of|On|Or|So|To|Was|When|Where|While|Who|With|How|What|Why|However|Since|After|Before|During|Following",
  "Care|Quality|Commission|Health|Social|Regulation|Regulations|Regulated|Activities|Act|Section|Schedule|Part|Outcome|Standard|Notice|Warning|Requirement|Report|Inspection|Inspector|Inspectors|Assessment|Rating|Overall|Safe|Effective|Caring|Responsive|Well|Good|Outstanding|Requires|Improvement|Inadequate|Special|Measures",
  "Registered|Manager|Managers|Deputy|Assistant|Acting|Nominated|Individual|Provider|Director|Chief|Executive|Head|Chair|Lead|Senior|Officer|Operations|Area|Regional|Owner|Matron|Nurse|Staff|People|Person|Resident|Residents|Patient|Patients|Relatives|Team|Expert|Experts|Experience|Interim|Adult|Primary|Medical|Medicine|Medicines|Mental|Capacity|Deprivation|Liberty|Safeguards|Disclosure|Barring|Service|Services|General|Practice|Clinical|Local|Authority|Public|Healthcare|Emergency|Home|Homes|House|Court|Lodge|Hospital|Hospice|Trust|School|Centre|Surgery|Clinic|Ward|Unit|Road|Street|Lane|Avenue|Close|Park|Nursing|Residential|Villa|Manor|Hall|Cottage|Cottages|View|Grange|Gardens|Bank|Foundation|Limited|Ltd|LLP|Group|Company|Partners|Partnership|Agency|Society|College|University|Council|County|City|Borough|District|England|English|Wales|Britain|British|London|North|South|East|West|Northern|Southern|Great|New|Royal|Saint|St|Healthwatch|Community|Support|Supported|Living|Homecare|Day|Week|Month|Year|Website|Telephone|Address|Type|Name|Date",
].join("|");

const part = String.raw`(?!(?:${noName})(?![\wß-ÿ]))(?:Mc|Mac|[OD]['’])?[A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ]+(?:[-‐‑'’](?!s(?!\w))[A-ZÀ-ÖØ-Þa-zß-öø-ÿ][a-zß-öø-ÿ]+)*`;
const initial = String.raw`[A-Z](?:\.[A-Z])*\.?`;
// A name does not run on over a tab or the end of a line.
const space = "[ ]";
const between = `(?:(?:de|da|del|della|der|van|von|el|al|bin|la|le)${space}){0,2}`;

export const slots: Readonly<Record<string, string>> = {
  /** Behind a title one word will do: "Mrs Poe", "Dr J. Poe". */
  name: `(?:(?:${initial}${space}?|${part}${space}){1,2})?${between}${part}`,
  /** Elsewhere a name has two: "Jay Poe", "J Poe". */
  fullName: `(?:(?:${initial}|${part})${space}){1,2}${between}${part}`,
};
