import type { Theme } from "../../domain/vocabulary.ts";

/**
 * What words do to the clause they stand in.
 * - `good`: said, a strength; denied, a concern ("safely", "not safely"). `bad`: the reverse.
 * - `deed`: what has to be done; said, nothing; denied, a concern ("had not been reviewed").
 * - `better`: said, an improvement; denied, a concern.
 * - `not` denies what follows up to "and" or a comma, `no` the whole list ("no gaps and errors").
 * - `lack`: a concern itself, and denies what follows ("failed to ensure safe storage").
 * - `unsaid`: what follows is a wish, a duty, a purpose or a condition.
 * - `idle`: looks like one of these and is none.
 */
export type Sense = "good" | "bad" | "deed" | "better" | "not" | "no" | "lack" | "unsaid" | "idle";

export interface PolarityRow {
  readonly id: string;
  readonly sense: Sense;
  /** Phrases between bars, as `indexPhrases` reads them. The longest at a place wins. */
  readonly words: string;
  /** The themes it can speak of; all, where it names none. */
  readonly of?: readonly Theme[];
}

// prettier-ignore
export const polarityRows: readonly PolarityRow[] = [
  // Denial.
  { id: "theme.not", sense: "not", words: "=not|=never|=unable|=rarely|=seldom|no longer|could not|=hardly" },
  { id: "theme.no", sense: "no", words: "=no|=without|=neither|=nor|=none|=nobody|no one|=few|no evidence|no evidence of|free from|free of" },
  { id: "theme.lack", sense: "lack", words: "lack|fail|=failure|=failures|absence of|=omitted|neglected to|little or no|too few" },
  { id: "theme.idle", sense: "idle", words: "not only|not just|without delay|no doubt|whether or not|lack capacity|lack the capacity|lack mental capacity|lack the mental capacity|not have capacity|not have the capacity|not have mental capacity|not have the mental capacity|as well|as well as|well being|well led|=well known|where appropriate|as appropriate|if appropriate|when appropriate|rated good|good governance|safe care and treatment|person centred care|poor practice|poor health|poor mobility|poor appetite|poor nutrition|poor diet|poor sight|poor eyesight|raise concern|raise any concern|raise a concern|report concern|report any concern|report a concern|express concern|share concern|share any concern|voice concern|escalate concern|respond to concern|safeguarding concern|concerns and complaints|complaints and concerns|complaints or concerns|concerns or complaints|where improvement were required|where improvement were needed|identify gaps|areas for improvement|any risk|it was clear|prescribed|fire service|a good|good night|good health|good morning|unsafe practice|unsafe care" },
  { id: "theme.unsaid", sense: "unsaid", words: "=would|=could|=may|=might|=should|=must|=will|=shall|=if|whether|unless|until|rather than|instead of|=to ensure|=to make sure|=in order to|=so|in case|plans to|=planned to|planning to|=plan to|intend to|aim to|need to|=stated|=expected|designed to|right to|asked to|able to" },

  // Of any theme.
  { id: "theme.safely", sense: "good", words: "=safely|=safe|safe way|in a safe way" },
  { id: "theme.sound", sense: "good", words: "=effective|=effectively|robust|=appropriate|appropriately|=adequate|adequately|=suitable|=suitably|up to date|=accurate|accurately|comprehensive|thorough|thoroughly|well|=good|=excellent|=timely|=prompt|promptly|=correctly|=properly|=consistently|=consistent|reliable|fit for purpose|best practice|high standard|in line with|person centred|personalised|proactive" },
  { id: "theme.in-place", sense: "good", words: "in place" },
  { id: "theme.poor", sense: "bad", words: "unsafe|unsafely|inadequate|inadequately|insufficient|insufficiently|ineffective|poor|poorly|inconsistent|inaccurate|=incomplete|incorrect|out of date|outdated|=overdue|=missing|gaps in|errors in|omissions|deficient|deficiencies|unclear|contradictory|conflicting|unreliable|=inappropriate|inappropriately|unlawful|unlawfully|unacceptable|weaknesses|disorganised|chaotic|unsuitable|limited in scope|shortfall|=problems with|issues with|=infrequent|unaware|unsure|ill prepared|none since|somewhat assured|not fit for purpose" },
  { id: "theme.concerns", sense: "bad", words: "=concerns about|=concerns regarding|=concerns with|=concerns over|=concerns around|=concerns relating|=concerns in|=concerns that|=concerns were found|=concerns were identified|found concerns|any concerns|=some concerns|serious concerns|significant concerns|further concerns|=concerned about|=concerned that|=complained" },
  { id: "theme.must-improve", sense: "bad", words: "improvement was needed|improvement were needed|improvement is needed|improvement are needed|improvement was required|improvement were required|improvement is required|improvement are required|need improvement|need further improvement|needed improving|required improvement|requires improvement|require further improvement|required further improvement|further improvement|need to improve|need to be improved|require improvement|action was needed|=needed training|=needed to improve|=needed to be improved|=needed to be trained|=needed to be reviewed|=needed to be updated|=needed to be strengthened" },
  { id: "theme.undone", sense: "deed", words: "=review|=reviewed|=complete|=completed|=recorded|=record|=update|=updated|assess|identify|identified|=follow|=followed|=receive|=received|=trained|=checked|carried out|carry out|obtain|=seek|=sought|=report|=reported|=signed|=stored|=store|=administered|=manage|=managed|=monitor|=monitored|=know|=knew|understand|understood|=acted|=act on|=addressed|=address|=provided|=provide|=meet|=met|involve|consulted|consult|informed|inform|investigated|investigate|notify|notified|=implemented|=implement|=maintained|=maintain|=serviced|=learned|=learnt|=evidenced|=reflected|=reflect|=detailed|=documented|explain|=describe|=described|escalated|escalate|=refer|=referred|recognise|recognised|analysed|=wear|=wore|=give|=given|=respond|=responded|dealt|=deal with|=protect|=protected|=promote|=promoted|=treat|=treated|=listened|=listen|submitted|submit|=sent|=send|=shared|=share|undertake|undertaken|conducted|=supervised|=recruited|sustained|embedded|embed|=covered|=cover|=show|=shown|=state|=stated|include|contain|=guide|capture|=made|=make|handled|=measured|mitigate|mitigated|=reduce|=reduced|offered|=offer|=locked|tested|=weighed|=aware|established|demonstrate|demonstrated|assured|=available|=enough|=sufficient|=clear|=specific|=kept|=keep|=found|=in use|=always effective" },
  { id: "theme.improved", sense: "better", words: "=improved|improvement were found|improvement was found|found improvement|improvement had been made|improvement have been made|improvement has been made|improvement had now been made|improvement were made|improvement was made|made improvement|made some improvement|made significant improvement|made the required improvement|made progress|progress had been made|progress has been made|had introduced|has introduced|have introduced|been introduced|introduced new|introduced a new|had implemented|has implemented|implemented new|implemented a new|been strengthened|had strengthened|been increased|action had been taken|had taken action|had taken steps" },

  // Of some.
  { id: "theme.enough-staff", sense: "good", words: "enough|sufficient|=adequate|adequately|=available|punctual|continuity", of: ["staffing-levels"] },
  { id: "theme.more-staff", sense: "better", words: "=increased|more staff|additional staff", of: ["staffing-levels"] },
  { id: "theme.short-staffed", sense: "bad", words: "=only one|=only two|=only three|=only four|understaffed|short staffed|short of staff|shortage|stretched|rushed|=reduced|missed call|missed visit|late call", of: ["staffing-levels"] },
  { id: "theme.as-prescribed", sense: "good", words: "as prescribed|on time|as they should|at the right time", of: ["medicines"] },
  { id: "theme.risks-managed", sense: "good", words: "=assess|=assessed|=manage|=managed|mitigate|mitigated|=minimised|=monitored", of: ["risk-assessment"] },
  { id: "theme.trained", sense: "good", words: "received|=completed|attended|=trained|=competent|=skilled|=knowledgeable|=qualified|=supported", of: ["training-and-supervision"] },
  { id: "theme.checked-first", sense: "good", words: "=completed|carried out|undertaken|obtained|followed", of: ["recruitment"] },
  { id: "theme.lawful", sense: "good", words: "sought|obtained|gained|=assessed|=completed|understood|working within|worked within|lawful|lawfully", of: ["consent-and-capacity"] },
  { id: "theme.safeguarded", sense: "good", words: "knew|understood|=aware|recognised|=protected|=safeguarded|=reported|=investigated|confident|to recognise|followed", of: ["safeguarding"] },
  { id: "theme.clean", sense: "good", words: "=clean|cleanliness|hygienic|=tidy|wore|assured|followed|minimised", of: ["infection-control"] },
  { id: "theme.dirty", sense: "bad", words: "=dirty|unclean|=filthy|unhygienic|=stained|=soiled|malodour|malodorous|=odour|=odours|grubby|mould", of: ["infection-control"] },
  { id: "theme.plans-kept", sense: "good", words: "reviewed|contained|included|reflected|updated|=detailed|described|regularly|=complete", of: ["records-and-care-plans", "risk-assessment"] },
  { id: "theme.audited", sense: "good", words: "=completed|carried out|undertaken|took place|monitored|=reviewed|submitted|regular|regularly|learned", of: ["governance-and-audit"] },
  { id: "theme.open", sense: "good", words: "open|honest|inclusive|=supportive|approachable|positive|visible|transparent|=supported|valued|spoke highly", of: ["culture-and-leadership"] },
  { id: "theme.closed", sense: "bad", words: "closed|toxic|blame|bullying|bullied|low morale|morale was low|unsupportive|dismissive", of: ["culture-and-leadership"] },
  { id: "theme.fed", sense: "good", words: "enjoyed|plentiful|choice|choices|nutritious|balanced|variety|catered|enough|sufficient|=met|complimentary|appetising", of: ["nutrition"] },
  { id: "theme.unfed", sense: "bad", words: "=cold|unappetising|bland|hungry|thirsty|dehydrated|malnourished|=lost weight", of: ["nutrition"] },
  { id: "theme.kind", sense: "good", words: "=kind|kindly|kindness|compassion|compassionate|=caring|respect|respected|gentle|=polite|promoted|upheld|maintained|protected|encouraged", of: ["dignity"] },
  { id: "theme.unkind", sense: "bad", words: "disrespect|undignified|=rude|=abrupt|uncaring|ignored", of: ["dignity"] },
  { id: "theme.answered", sense: "good", words: "responded|investigated|dealt with|resolved|acted on|addressed|knew|handled|listened|aware", of: ["complaints"] },
  { id: "theme.kept-up", sense: "good", words: "maintained|adapted|serviced|accessible|spacious|=clean", of: ["premises"] },
  { id: "theme.run-down", sense: "bad", words: "broken|damaged|disrepair|cluttered|faulty|obstructed|=blocked|=worn|need of repair|need of redecoration", of: ["premises"] },
];
