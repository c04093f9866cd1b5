import type { Theme } from "../../domain/vocabulary.ts";

/** The words of a theme. */
export interface TermRow {
  /** Null: the words look like a term and are none; they hide the terms inside them. */
  readonly theme: Theme | null;
  /** Phrases between bars, as `indexPhrases` reads them. */
  readonly words: string;
  /** To have none of it is a concern: "There were no audits". */
  readonly wanted?: true;
}

// "Medicine" and "medication" have stems of their own, and "medical" shares that of the second: so
// it is written out. The same holds for other words after `=`.
// prettier-ignore
export const lexicon: readonly TermRow[] = [
  { theme: "medicines", words: "medicine|=medication|=medications|controlled drug|eye drop|=insulin|=tablets|=creams|=prn|=mar|=mars" },
  { theme: "medicines", words: "medicine administration record|medicine policy|=mar chart|=mar charts|pain relief", wanted: true },

  { theme: "risk-assessment", words: "=risks|risk management|manage =risk|manage people =risk|assessment of =risk|environmental risk|identified risk" },
  { theme: "risk-assessment", words: "risk assessment|risk assess|risk management plan|pain assessment", wanted: true },

  { theme: "staffing-levels", words: "staffing|staffing level|level of staff|enough .. staff|sufficient .. staff|insufficient .. staff|inadequate .. staff|adequate .. staff|appropriate number of .. staff|number of .. staff|staff number|short staffed|shortage of staff|staff shortage|short of staff|understaffed|adequately staffed|staff rota|staff .. available|staff deployed|deployment of staff|staff team .. punctual|missed call|missed visit|late call|staff on duty" },

  { theme: "training-and-supervision", words: "training|trained|=competent|=competence|competency|=skilled|skills and knowledge|knowledge and skills|skills and experience|staff skills" },
  { theme: "training-and-supervision", words: "training|induction|supervision|appraisal|competency assessment|competency check", wanted: true },

  { theme: "recruitment", words: "recruitment|recruited" },
  { theme: "recruitment", words: "recruitment check|employment check|pre employment check|employment history|=dbs|=dbs check|disclosure and barring|=references|criminal record check|suitability .. staff|suitability to work|checks on .. staff", wanted: true },

  { theme: "consent-and-capacity", words: "=consent|mental capacity|mental capacity act|=capacity|=mca|=dols|deprivation of liberty|deprivation of liberty safeguards|deprived of their liberty|best interest|least restrictive" },
  { theme: "consent-and-capacity", words: "capacity assessment|mental capacity assessment|best interest decision|best interest meeting|=consent", wanted: true },

  { theme: "safeguarding", words: "=safeguarding|=safeguarded|safeguarding incident|safeguarding policy|safeguarding procedure|=abuse|=abused|allegation|whistleblowing|whistle blowing|restraint|restrained|=neglect|unexplained injury|unexplained bruise" },

  { theme: "infection-control", words: "infection|infection control|infection prevention and control|cleanliness|=hygiene|=hygienic|unhygienic|=ppe|personal protective equipment|protective equipment|cleaning|=clean|=dirty|=filthy|unclean|=odour|=odours|malodour|malodorous|=soiled|=stained|cross contamination" },

  { theme: "records-and-care-plans", words: "care plan|care planning|care plan review|support plan|care record|record of care|care and support plan|daily record|care documentation|=documentation|=records|=record of|=record that|=record to|=record had|=record was|=record in|complete record|accurate record|record keeping", wanted: true },

  { theme: "governance-and-audit", words: "audit|governance|governance system|quality assurance|quality assurance system|quality assurance check|quality monitoring|monitor .. quality|quality of the service|oversight|managerial oversight|quality check|systems and processes|system to monitor|learning from incidents|=lessons|statutory notification", wanted: true },
  { theme: "governance-and-audit", words: "=notifiable|notifiable incident|accidents and incidents|incidents and accidents|staff practice" },

  { theme: "culture-and-leadership", words: "culture|leadership|=leaders|morale|duty of candour|management team|=manager .. =supportive|=manager .. approachable|=management .. approachable|managers .. visible|bullying|bullied|felt supported|feel supported|supported by .. manager|supported by .. management|open and honest|open and transparent" },

  { theme: "nutrition", words: "nutrition|nutritional|nutritional need|nutritional risk|malnutrition|hydration|dehydration|=food|=foods|food and drink|food and fluid|=fluids|fluid intake|meal|mealtime|=diet|=diets|dietary|dietary need|eat and drink|eating and drinking|to eat|malnourished|weight loss|=lost weight" },

  { theme: "dignity", words: "dignity|undignified|respect|disrespect|privacy|=kind|kindly|kindness|compassion|compassionate|=caring|uncaring|=rude|=abrupt|=gentle|=polite|independence" },

  { theme: "complaints", words: "complaint|complaint procedure|how .. complain|to complain" },
  { theme: "complaints", words: "complaints policy|complaints process|complaints system", wanted: true },

  { theme: "premises", words: "premises|environment|=building|equipment|hoist|fire safety|fire door|=decor|decoration|furniture|=furnishings|garden|maintenance|window restrictor|legionella|water temperature|=kitchen|bathroom|carpet|=flooring" },

  // No terms.
  { theme: null, words: "personal hygiene|oral hygiene|with respect to|in respect of|=caring for|=caring responsibilities|caring service|service was caring|service was not always caring|service was not caring|follow .. care plan|records show|record show|records confirm|records indicate|records reviewed|health record|drug abuse|alcohol abuse|substance abuse|home environment|learning environment|garden centre|kitchen staff|maintenance staff|maintenance person|to eat independently|able to eat|training session|training provider|train station|nursing training|potty training" },
];
