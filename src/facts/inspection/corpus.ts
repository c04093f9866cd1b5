import { finds, ignores, type Corpus } from "../corpus.ts";

export const corpus: Corpus<"inspection"> = [
  // When it was visited.
  finds("«Date of inspection visit: 7 and 10 July 2015»", {
    role: "visited",
    dates: ["2015-07-07", "2015-07-10"],
  }),
  finds("«Dates of inspection: 30 March and 12 April 2023»", {
    role: "visited",
    dates: ["2023-03-30", "2023-04-12"],
  }),
  finds("«Date of assessment: 15 May to 17 May 2024»", {
    role: "visited",
    dates: ["2024-05-15", "2024-05-17"],
  }),
  finds("Lead inspector: (name removed)\t«Date: 1 4 1 0 2 0 0 9»", {
    role: "visited",
    dates: ["2009-10-14"],
  }),
  ignores("Date of last inspection: 0 6 1 1 2 0 0 8"),
  finds("We reviewed what we hold, «carried out a visit on 12 April 2011», and talked to people.", {
    role: "visited",
    dates: ["2011-04-12"],
  }),
  ignores("The council made a previous visit in spring."),
  finds("«Type of inspection: Unannounced comprehensive inspection»", {
    role: "scope",
    scope: "comprehensive",
  }),
  finds("«Report from 20 March 2024 assessment»", { role: "visited", dates: ["2024-03-20"] }),
  finds("«Inspection carried out on 23, 28 April 2014»", {
    role: "visited",
    dates: ["2014-04-23", "2014-04-28"],
  }),
  finds("«This inspection took place on 3 and 4 June 2016» and was unannounced.", {
    role: "visited",
    dates: ["2016-06-03", "2016-06-04"],
  }),
  finds("«Our unannounced inspection was carried out between 28 February and 2 March 2018».", {
    dates: ["2018-02-28", "2018-03-02"],
  }),
  finds("«We inspected the home on 1 May 2019».", { dates: ["2019-05-01"] }),
  finds("«We visited the service on 6 May 2019».", { dates: ["2019-05-06"] }),
  finds(
    "«We started the assessment on 2 July 2024 with calls to staff, finishing the assessment on 9 July 2024».",
    {
      dates: ["2024-07-02", "2024-07-09"],
    },
  ),
  finds("The home was rated «following an inspection carried out in May».", { dates: ["--05"] }),
  finds("It closed «after an inspection in October 2022».", { dates: ["2022-10"] }),
  finds("«The June inspection» found better food.", { dates: ["--06"] }),
  finds("The agency «was inspected in March 2021».", { dates: ["2021-03"] }),
  finds("«We visited the office on 9 May 2019».", { dates: ["2019-05-09"] }),
  ignores("Staff inspected the fire doors every day in the week."),
  ignores("We looked at the records of visits."),

  finds("«The inspection on 22 October 2014» found fault.", { dates: ["2014-10-22"] }),
  finds("«An inspection which began on 21 November and finished on 8 December» found fault.", {
    dates: ["--11-21", "--12-08"],
  }),
  finds("«They went back to the home on January 18 and 19».", { dates: ["--01-18", "--01-19"] }),

  // When it was published.
  finds("«By Ada Smith | Updated Saturday, July 23, 2016»", {
    role: "dateline",
    dates: ["2016-07-23"],
  }),
  finds("«12 April 2019»", { role: "dateline", dates: ["2019-04-12"] }),
  finds("«Date of publication: 05/10/2015»", { role: "published", dates: ["2015-10-05"] }),
  finds("«Published: 28 July 2023» Page last updated: 31 July 2023", { dates: ["2023-07-28"] }),
  finds("The rating was good «(published 3 May 2018)».", { role: "last-published" }),
  finds("It required improvement «(report published 21 March 2019)».", { role: "last-published" }),

  // How much of it was looked at.
  finds("«This was a focused inspection» after concerns.", { role: "scope", scope: "focused" }),
  finds("«This targeted inspection» looked at one part of the home.", { scope: "targeted" }),
  finds("We «carried out an unannounced comprehensive inspection».", { scope: "comprehensive" }),
  finds("«Inspectors paid an unannounced visit to the home on 26 June».", { dates: ["--06-26"] }),
  ignores("This was a planned inspection based on the rating."),
  finds("«This comprehensive inspection» was unannounced.", { scope: "comprehensive" }),
  finds("This «report only covers our findings in relation to those requirements».", {
    scope: "focused",
  }),
  finds("We «looked at the key questions of safe and well-led only».", {
    role: "looked-at",
    questions: ["safe", "wellLed"],
  }),
  finds(
    "This «report only covers our findings in relation to the key questions safe and well-led».",
    { role: "looked-at", scope: "focused", questions: ["safe", "wellLed"] },
  ),
  finds("It concerned the «key questions of safe and well-led only».", { role: "looked-at" }),
  finds("We «inspected only safe and effective» this time.", {
    role: "looked-at",
    questions: ["safe", "effective"],
  }),
];
