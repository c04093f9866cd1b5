import { finds, ignores, type Corpus } from "../corpus.ts";

/** Whether a breach holds, when, and for whom. */
export const standingCorpus: Corpus<"breach"> = [
  finds("At our last inspection they were in «breach of Regulation 12».", { status: "previous" }),
  finds("In 2021, when we last inspected, the home was in «breach of regulation 12».", {
    status: "previous",
  }),
  finds("The home was previously in «breach of Regulation 12».", { status: "previous" }),
  finds("The provider was no longer in «breach of Regulation 12».", { status: "resolved" }),
  finds("The «breach of Regulation 12» had been addressed.", { status: "resolved" }),
  finds(
    "Improvements had been made in relation to the previous regulatory «breach of regulation 12».",
    { status: "resolved" },
  ),
  finds("The provider remained in «breach of Regulation 17».", { status: "continuing" }),
  finds("This was a continued «breach of Regulation 12».", { status: "continuing" }),
  finds("Not enough improvement had been made and the home was in «breach of Regulation 12».", {
    status: "continuing",
  }),
  finds("The «breach of regulation 12» had not been met.", { status: "continuing" }),
  finds("There was a new «breach of regulation 19».", { status: "new" }),
  finds(
    "The provider remained in «breach of Regulations 12 and 18» and further «breaches in Regulations 13 and 19» have been identified.",
    { cites: ["12", "18"], status: "continuing" },
    { cites: ["13", "19"], status: "new" },
  ),
  finds("There was no «breach of Regulation 13».", { status: "absent" }),
  finds("We did not find any «breaches of regulation 13».", { status: "absent" }),
  finds("With so few staff they could be in «breach of Regulation 18».", {
    status: "hypothetical",
  }),
  finds("We checked whether the «breach of Regulation 18» was over.", { status: "hypothetical" }),
  finds("Another home they run was in «breach of Regulation 12».", { status: "other-service" }),
  finds("The manager told us they knew they were in «breach of Regulation 12».", {
    status: "other-service",
  }),
  finds("People could not leave, which was a «breach of Regulation 13».", { status: "current" }),
  finds("Staff told us they had no training, and this was a «breach of Regulation 18».", {
    status: "current",
  }),
  finds("We did not follow up on the «breach of Regulation 16» at this inspection.", {
    status: "not-followed-up",
  }),
  finds(
    "They were previously in «breach of Regulation 12» but are now in «breach of Regulation 18».",
    { cites: ["12"], status: "previous" },
    { cites: ["18"], status: "current" },
  ),
  finds(
    "At our last inspection we found failings. The home was in «breach of Regulation 12». At this inspection it was in «breach of Regulation 17».",
    { status: "previous" },
    { status: "current" },
  ),
  finds("A «breach of regulation 12» was found for the third time.", { status: "continuing" }),
  finds("Following our last inspection the home was in «breach of regulation 9».", {
    status: "previous",
  }),
  finds("The home was «not meeting three regulations».", { count: 3 }),
  finds(
    "There were «breaches of eight regulations, among them dignity and respect and staffing».",
    { cites: ["dignity and respect", "staffing"] },
  ),
  finds(
    "Inspectors said it had «broken the rules on dignity, on feeding people properly and on staffing».",
    { cites: ["dignity", "feeding people properly", "staffing"] },
  ),
  finds("It «fell down on safeguarding people from abuse and on supporting its workers».", {
    said: "listed",
    cites: ["safeguarding people from abuse", "supporting its workers"],
  }),
  finds("«Regulation 12 (2) (g)»: gases were kept in an open shed.", {
    said: "listed",
    cites: ["12(2)(g)"],
  }),
  finds("«Breaches: safe care and treatment; staffing; good governance».", {
    cites: ["safe care and treatment", "staffing", "good governance"],
  }),
  finds("The action was sufficient to «comply with Regulations 12 and 13».", {
    said: "met",
    cites: ["12", "13"],
  }),
  finds("The provider wrote to us to say «what they would do to meet Regulations 12 and 17».", {
    cites: ["12", "17"],
    status: "previous",
  }),
  finds("«Regulation 17 is no longer breached».", { said: "met", cites: ["17"] }),
  finds("It was now «acting within regulation 18».", { said: "met", cites: ["18"] }),
  finds("This is a repeat «breach of the notification regulation».", { cites: ["notification"] }),
  finds(
    "We found a «breach of regulation 15», one that has not arisen at any earlier inspection.",
    { status: "new" },
  ),
  finds("We came to follow up on the «breaches of Regulation 12 and Regulation 17».", {
    status: "previous",
  }),
  finds(
    "It remained in «breach of regulation 12», was no longer in «breach of regulation 18» and was newly in «breach of regulation 15».",
    { status: "continuing" },
    { status: "resolved" },
    { status: "new" },
  ),
  finds("In September we had also found a «breach of Regulation 19».", { status: "previous" }),
  finds("Its home in Aldwick was in «breach of Regulation 19».", { status: "other-service" }),
  finds(
    "A «breach of legal requirements of the Health and Social Care Act 2008 was found in relation to regulation 12- Safe care and treatment and regulation 18- Staffing».",
    { cites: ["12", "18"] },
  ),
  finds("The action was sufficient to «meet the requirements of both regulations».", {
    said: "met",
    pointsBack: true,
  }),
  finds(
    "We found that «enough had been done about regulation 9», and it was no longer «in breach of it».",
    { said: "listed", cites: ["9"] },
    { toOne: true, status: "resolved" },
  ),
  finds("Sluices had been refitted, so that «these regulations were met».", {
    said: "met",
    pointsBack: true,
  }),
  finds("«All three regulations are now being met».", { said: "met", pointsBack: true }),
  finds("On the day, «the legal requirements were now being met».", {
    said: "met",
    pointsBack: true,
  }),
  finds("The works had brought the home «into compliance with Regulation 15».", {
    said: "met",
    cites: ["15"],
  }),
  finds("The service had achieved «compliance with this regulation».", {
    said: "met",
    pointsBack: true,
  }),
  finds("“I told them twice. It was in «breach of regulation 16» then,” she said.", {
    status: "other-service",
  }),
  finds("The report says it “continued to be in «breach of Regulation 18»”.", {
    status: "continuing",
  }),
  finds(
    "It «breached three regulations: 12, on safe care; 17, on good governance; and 18, which is about staffing».",
    { cites: ["12", "17", "18"] },
  ),
  finds("Also, «regulation 11 was not being met».", { status: "current" }),
  finds("The provider had «breached regulation 12».", { status: "current" }),
  finds("The provider was also «meeting regulation 12».", { said: "met", status: "resolved" }),
  finds("The «breach in respect of complaints» is closed.", {
    cites: ["complaints"],
    status: "resolved",
  }),
  finds(
    "In May we had found that it did not recruit staff safely, which was a «breach of Regulation 19».",
    { status: "previous" },
  ),
  finds(
    "It had not responded to the «breach we found at our inspection in May under regulation 17».",
    { cites: ["17"] },
  ),
  finds("It had made improvements in relation to «the regulatory breaches» we found.", {
    pointsBack: true,
    status: "resolved",
  }),
  finds("The provider had «not met the Warning Notice served for Regulation 12».", {
    cites: ["12"],
    status: "current",
  }),
  finds("We «did not check whether the provider had complied with Regulation 19».", {
    cites: ["19"],
    status: "not-followed-up",
  }),
  finds("The home was still «in breach of this regulation».", {
    toOne: true,
    status: "continuing",
  }),

  // Put right, or not, in the words of its paragraph.
  finds(
    "When we last inspected, in June 2017, the practice was in «breach of regulation 17 and 19». The provider had since put right what was wrong, and was «complying with both».",
    { cites: ["17", "19"], status: "previous" },
    { said: "met", pointsBack: true, status: "resolved" },
  ),
  finds(
    "At the last inspection in June 2015 there was a «breach of regulation 11». We found that improvements had been made and the provider was «meeting the requirements of this regulation».",
    { status: "previous" },
    { said: "met", pointsBack: true, status: "resolved" },
  ),
  finds(
    "We had asked for better supervision. The «requirement about Regulation 18» had been met.",
    { said: "met", cites: ["18"], status: "resolved" },
  ),
  finds("«Regulations 12 and 17 had been breached» at the previous inspection as well.", {
    cites: ["12", "17"],
    status: "continuing",
  }),
  finds(
    "We found «breaches of regulation 12 (safe care and treatment)», which had also been found in February 2020 and had not been put right.",
    { cites: ["12"], status: "continuing" },
  ),
  // Standards by their subject.
  finds(
    "In April we had found that the «standards on consent, premises and complaints were not met».",
    {
      cites: ["RA-2010 consent", "RA-2010 premises", "RA-2010 complaints"],
      law: "RA-2010",
      status: "previous",
    },
  ),
  ignores("The standards on the wall were not met with approval."),
  ignores("The provider was not meeting the essential standards of quality and safety."),
  ignores("The requirement about fire doors had been met."),
  finds(
    "The home was previously in «breach of 3 legal regulations in relation to safe care and treatment, premises and governance». It was no longer in «breach of two of these, namely safe care and treatment and premises».",
    { status: "previous" },
    { cites: ["safe care and treatment", "premises"], status: "resolved" },
  ),
  finds(
    "Inspectors had found it in «breach of regulation 18». «None of the three is breached any more».",
    { status: "previous" },
    { said: "met", pointsBack: true },
  ),
  ignores("None of the three was visited any more."),
  finds("The «breaches found in 2018, of Regulations 12 and 18», have been met.", {
    cites: ["12", "18"],
    status: "resolved",
  }),
  finds(
    "Following our previous inspection on 12 November 2019, the practice was rated Good. It was in «breach of regulations 12 and 17».",
    { cites: ["12", "17"], status: "previous" },
  ),
  finds(
    "We came about the shortfalls identified at our last inspection, after which the home was found in «breach of regulation 12».",
    { cites: ["12"], status: "previous" },
  ),
  finds(
    "Following our previous inspection the provider sent a plan. It is in «breach of regulation 12».",
    {
      status: "current",
    },
  ),
  finds(
    "We carried out this inspection to check whether Oak House had «taken action to meet the following essential standards: Consent to care and treatment, Staffing and Records».",
    {
      cites: ["RA-2010 Consent to care and treatment", "RA-2010 Staffing", "RA-2010 Records"],
      status: "previous",
    },
  ),
  ignores("Staff had taken action to meet the standards of hygiene."),
  finds("The breach was rectified, but «Regulations 12 and 17 remained in breach».", {
    cites: ["12", "17"],
  }),
  finds(
    "It had put right its «breaches relating to dignity and respect, nutrition, and complaints».",
    {
      cites: ["dignity and respect", "nutrition", "complaints"],
      status: "resolved",
    },
  ),
  finds("It is a far cry from May 2018, when it was in «breach of regulation 12».", {
    status: "previous",
  }),
  finds("The report lists «breaches of the rules on dignity and staffing».", {
    cites: ["dignity", "staffing"],
    status: "current",
  }),
];
