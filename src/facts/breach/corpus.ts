import { finds, ignores, type Corpus } from "../corpus.ts";

export const corpus: Corpus<"breach"> = [
  // By number.
  finds("The provider was in «breach of Regulation 12».", { cites: ["12"], status: "current" }),
  finds(
    "This was a «breach of regulation 13 of the Health and Social Care Act 2008 (Regulated Activities) Regulations 2014».",
    { cites: ["RA-2014 13"] },
  ),
  finds("We identified «breaches of regulations 12, 13 and 17».", { cites: ["12", "13", "17"] }),
  finds(
    "We found «breaches of Regulations 9 [Person-centred care], 12 [Safe care and treatment] and 19 [Fit and proper persons employed]».",
    { cites: ["9", "12", "19"] },
  ),
  finds("There was a «breach of Regulation 12(1)(2)(a)(b)(g)» on every floor.", {
    cites: ["12(1) 12(2)(a) 12(2)(b) 12(2)(g)"],
  }),
  finds("It was in «breach of regulations 9 to 12».", { cites: ["9", "10", "11", "12"] }),
  finds(
    "This was a «breach of Regulation 18 (Staffing) of the Health and Social Care Act 2008 (Regulation Activities) Regulations 2014».",
    { cites: ["RA-2014 18"] },
  ),
  finds(
    "They were in «breach of Regulation 18 of the Care Quality Commission (Registration) Regulations 2009 and regulation 17 of the Health and Social Care Act 2008 (Regulated Activities) Regulations 2014».",
    { cites: ["REG-2009 18", "RA-2014 17"] },
  ),
  finds(
    "It was a «breach of Regulation 22 HSCA 2008 (Regulated Activities) Regulations 2010 Staffing».",
    { cites: ["RA-2010 22"] },
  ),
  finds(
    "There had been breaches of legal requirements at the home, a «breach of regulation 18- Staffing».",
    { cites: ["18"] },
  ),
  finds("The registered manager «breached Regulation 18» again.", { cites: ["18"] }),
  finds("They had «contravened the requirements of regulation 17(2)(c)».", { cites: ["17(2)(c)"] }),
  finds(
    "There were «breaches of legal requirements of the Health and Social Care Act 2008 in relation to regulation 18- Staffing».",
    { cites: ["18"] },
  ),
  finds(
    "These were «breaches of the Health and Social Care Act 2008 (Regulated Activities) Regulations 2014 in relation to regulations 10 and 14».",
    { cites: ["RA-2014 10", "RA-2014 14"] },
  ),
  finds("The provider was «not meeting the requirements of Regulation 9».", { cites: ["9"] }),
  finds("They were «not compliant with regulation 20A».", { cites: ["20A"] }),
  finds(
    "The home was «failing to comply with the requirements of Regulation 13 (1) (a) of the Health and Social Care Act 2008 (Regulated Activities) Regulations 2010».",
    { cites: ["RA-2010 13(1)(a)"] },
  ),
  finds("«Regulations 12 and 17 were not being met».", { cites: ["12", "17"] }),
  finds("«Regulation 16 had been breached».", { cites: ["16"] }),
  finds("The lack of checks was a «breach (Regulation 15)».", { cites: ["15"] }),
  finds("We found «breaches of the regulations relating to Regulation 12 and Regulation 18».", {
    cites: ["12", "18"],
  }),
  ignores("There was a breach of regulation 5 of the Data Protection Act."),
  ignores("This could be against regulation 12 of the Regulatory Reform (Fire Safety) Order 2005."),
  ignores("Staff understood regulation 12 and 20 people were safe."),

  finds("«Regulation 12: How the regulation was not being met»", { cites: ["12"] }),

  // By name.
  finds(
    "There have been repeated «breaches in relation to safe care and treatment, gaining consent to care, recruitment procedures and good governance».",
    {
      cites: [
        "safe care and treatment",
        "gaining consent to care",
        "recruitment procedures",
        "good governance",
      ],
      status: "continuing",
    },
  ),
  finds(
    "At Sedgecombe we «identified a» «breach of the legal regulations in relation to staffing».",
    { count: 1 },
    { cites: ["staffing"] },
  ),
  finds("We found there were «breaches in consent and leadership of the service».", {
    cites: ["consent", "leadership of the service"],
  }),
  finds(
    "There were «breaches of regulations relating to medicines and risk management, governance and fit and proper persons».",
    { cites: ["medicines and risk management", "governance", "fit and proper persons"] },
  ),
  finds(
    "We found «breaches in relation to keeping people safe and protecting people from abuse».",
    { cites: ["keeping people safe", "protecting people from abuse"] },
  ),
  finds(
    "The service was «not meeting the legal requirements in relation to the need for consent».",
    { cites: ["need for consent"] },
  ),
  finds("There was a «breach of Good governance» at the home.", { cites: ["Good governance"] }),
  finds("The owners had been «breaching the regulations relating to safe recruitment».", {
    cites: ["safe recruitment"],
  }),
  finds(
    "We found «one» «breach of the Care Quality Commission (Registration) Regulations 2009 in relation to notification of other incidents».",
    { count: 1 },
    { cites: ["REG-2009 notification of other incidents"] },
  ),
  ignores("A breach of confidentiality was reported to the manager."),
  ignores("Sharing the file was a breach of people's privacy and dignity."),
  ignores(
    "The breach of data security in relation to records was reported to the Information Commissioner.",
  ),

  finds("It remained in «breach of three of these regulations, namely 12, 17 and 18».", {
    cites: ["12", "17", "18"],
    status: "continuing",
  }),
  finds("We «did not look at regulation 9» on this occasion.", {
    cites: ["9"],
    status: "not-followed-up",
  }),
  finds("The company admitted an «offence under Regulations 12(1) and 22».", {
    cites: ["12(1)", "22"],
    action: "prosecution",
  }),
  finds(
    "There were «four» «breaches of the regulations, namely those on staffing and the notification of incidents».",
    { count: 4 },
    { cites: ["staffing", "notification of incidents"] },
  ),
  finds("It was in «breach of the regulation about the premises».", { cites: ["premises"] }),
  finds(
    "It was previously in «breach of 4 legal regulations in relation to consent and governance».",
    { cites: ["consent", "governance"], status: "previous" },
  ),
  finds("The agency ‘continued to «breach’ the rules on fit and proper persons employed».", {
    cites: ["fit and proper persons employed"],
    status: "continuing",
  }),
  ignores("The provider isn’t meeting the rules."),
  finds(
    "The provider «isn’t meeting the regulations about safe care and treatment, staffing and good governance».",
    { cites: ["safe care and treatment", "staffing", "good governance"] },
  ),
  finds(
    "This was a «breach of regulation 19 (Fit and proper persons employed), paragraphs (2)(a) and (3)(a)».",
    { cites: ["19(2)(a) 19(3)(a)"] },
  ),
  finds("There was a «breach of Regulation 9 (1) (b) (i) (ii)».", {
    cites: ["9(1)(b)(i) 9(1)(b)(ii)"],
  }),
  finds(
    "The earlier «breaches of regulation in relation to recruitment and good governance» have been met.",
    { cites: ["recruitment", "good governance"], status: "resolved" },
  ),
  finds("«These related to staffing and consent».", {
    said: "listed",
    cites: ["staffing", "consent"],
  }),

  finds(
    "«Improvements had been made in relation to safe care and treatment and staffing,» and it was no longer «in breach of these regulations».",
    { said: "listed", cites: ["safe care and treatment", "staffing"] },
    { pointsBack: true, status: "resolved" },
  ),
  finds("The firm was newly in «breach of those on complaints».", {
    cites: ["complaints"],
    status: "new",
  }),
  finds("Nor was it in «breach of regulation 12».", { status: "absent" }),
  finds("A daughter said her previous agency was in «breach of regulation 12».", {
    status: "other-service",
  }),

  finds(
    "It was no longer in «breach of regulations 12 and 18 of the 2014 Regulations, nor of regulation 18 of the 2009 Regulations».",
    { cites: ["RA-2014 12", "RA-2014 18", "REG-2009 18"], status: "resolved" },
  ),
  finds(
    "It was still in «breach of regulation 17», and there was a new «breach of regulation 19».",
    { status: "continuing" },
    { status: "new" },
  ),
  finds("The provider was again in «breach of regulation 12».", { status: "current" }),

  finds(
    "«Improvements were not found in relation to consent,» and it remained «in breach of this regulation».",
    { said: "listed" },
    { pointsBack: true, status: "continuing" },
  ),
  finds("The «breach of regulation 18» that we found in May 2015 also had to do with training.", {
    status: "previous",
  }),

  finds("«Breaches of two regulations were found: person-centred care and good governance».", {
    cites: ["person-centred care", "good governance"],
  }),

  // Essential standards.
  finds("It had «failed to meet four out of the six standards it was checked» against.", {
    count: 4,
  }),
  finds(
    "Inspectors found it «failed to meet the standard required in the care and welfare of people using the service and supporting workers».",
    {
      cites: ["RA-2010 care and welfare of people using the service", "RA-2010 supporting workers"],
    },
  ),
  finds("«Action was also needed to improve how it monitors and assesses service quality».", {
    cites: ["RA-2010 how it monitors and assesses service quality"],
    action: "compliance-action",
  }),
  ignores("The lounge failed to meet the standard people expected of a hotel."),

  // Met again.
  finds("The provider was now «meeting regulation 12».", {
    said: "met",
    cites: ["12"],
    status: "resolved",
  }),
  finds("We found that «Regulation 17» was now met.", {
    said: "met",
    cites: ["17"],
    status: "resolved",
  }),
  finds("We found that «Regulation 17 was met».", { said: "met", cites: ["17"] }),
  finds(
    "At our last inspection we found concerns. Improvements had been made in relation to safe care, safeguarding and staffing, and «Regulations 12, 13 and 18» were now being met.",
    { said: "met", cites: ["12", "13", "18"], status: "resolved" },
  ),
  finds("At our last inspection in May 2016 «regulations 9 and 12 were met».", {
    said: "met",
    cites: ["9", "12"],
    status: "previous",
  }),
  finds(
    "Three of the staff engaged since our last inspection had no references. This was a «breach of regulation 19».",
    { cites: ["19"], status: "current" },
  ),
  finds(
    "On the first morning of our inspection there were too few staff, in «breach of Regulation 18».",
    { cites: ["18"], status: "current" },
  ),
  finds(
    "Audits of visits, medicines and records had not been done between June 2017 and February 2018. This was a «breach of Regulation 17».",
    { cites: ["17"], status: "current" },
  ),
  finds(
    "The provider remained «in breach of these regulations», and that there was a further «breach, of regulation 11 (Need for consent)».",
    { pointsBack: true },
    { cites: ["11"], status: "new" },
  ),
  finds(
    "In 2013 we had found a «breach of Regulation 13». Staff had been trained since, and the «requirements of that regulation» had been met.",
    { cites: ["13"], status: "previous" },
    { said: "met", pointsBack: true, status: "resolved" },
  ),
  finds("We found that they «had now met legal requirements».", { said: "met", pointsBack: true }),
  finds("The practice had «met the requirements of these regulations».", {
    said: "met",
    pointsBack: true,
  }),

  // Counts, and pointing back.
  finds("The visit found «seven» breaches of legal regulations.", { count: 7 }),
  finds(
    "We found «3» breaches of the Health and Social Care Act (HSCA) 2008 and «two» breaches of the Care Quality Commission (Registration) 2009.",
    { count: 3 },
    { count: 2 },
  ),
  finds("We identified «three further» breaches.", { count: 3 }),
  finds("We «identified a» «breach of the regulations».", { count: 1 }, { pointsBack: true }),
  finds("The service remained «in breach of these regulations».", {
    pointsBack: true,
    status: "continuing",
  }),
  finds("The provider was still «in breach of regulations».", {
    pointsBack: true,
    status: "continuing",
  }),
  finds("We did not follow up on «these breaches» at this visit.", {
    pointsBack: true,
    status: "not-followed-up",
  }),
];
