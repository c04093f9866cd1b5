import { expect, test } from "vitest";
import { compilePhrase } from "../src/rules/phrase.ts";
import { dateSlots, readDates } from "../src/structure/dates.ts";

const dates = compilePhrase("{dates}", dateSlots);

test.each([
  ["7 and 10 July 2015", ["2015-07-07", "2015-07-10"]],
  ["23, 28 April 2014", ["2014-04-23", "2014-04-28"]],
  ["30 March and 12 April 2023", ["2023-03-30", "2023-04-12"]],
  [
    "25 June to 27 June 2019 and 02 July to 04 July 2019",
    ["2019-06-25", "2019-06-27", "2019-07-02", "2019-07-04"],
  ],
  ["05/10/2015", ["2015-10-05"]],
  ["18.01.19", ["2019-01-18"]],
  ["between 28 February and 2 March 2024", ["2024-02-28", "2024-03-02"]],
  ["1st, 2nd and 5th of May 2016", ["2016-05-01", "2016-05-02", "2016-05-05"]],
  ["Tuesday 3 June 2014", ["2014-06-03"]],
  ["21 Jan 2020", ["2020-01-21"]],
  ["August 24 and September 6, 2022", ["2022-08-24", "2022-09-06"]],
  ["March 11 and 12, 2013", ["2013-03-11", "2013-03-12"]],
  ["5–7 May 2019", ["2019-05-05", "2019-05-07"]],
  ["28 and 29 December 2015 and 4 January 2016", ["2015-12-28", "2015-12-29", "2016-01-04"]],
])("reads %s, all of it", (words, expected) => {
  expect(readDates(words)).toEqual(expected);
  expect(`On ${words}.`.match(dates)).toEqual([words]);
});

test.each(["31 April 2023", "29 February 2023", "at 9.30 a.m.", "12 people in 4 rooms"])(
  "%s is no date",
  (words) => {
    expect(readDates(words)).toEqual([]);
  },
);

test("a month alone is a month", () => {
  expect(readDates("an inspection in May 2014")).toEqual(["2014-05"]);
});

test("a date without a year is one only where it is asked for", () => {
  expect(readDates("3 and 4 May", "-")).toEqual(["--05-03", "--05-04"]);
  expect(readDates("in July and August", "-")).toEqual(["--07", "--08"]);
  expect(readDates("3 and 4 May")).toEqual([]);
});
