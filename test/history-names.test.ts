import { describe, expect, test } from "vitest";
import { areNearNames } from "../src/history/are-near-names.ts";
import { nameKey } from "../src/history/name-key.ts";

describe("nameKey", () => {
  test.each([
    ["The Limes", "limes"],
    ["THE  LIMES", "limes"],
    ["Archived: The Limes", "limes"],
    ["St Mary\u2019s Lodge", "st marys lodge"],
    ["St Mary's Lodge", "st marys lodge"],
    ["Rose & Crown Care Ltd.", "rose and crown care"],
    ["Rose and Crown Care Limited", "rose and crown care"],
    ["24/7 Flex Care Ltd", "24 7 flex care"],
    ["The Limes Residential Home", "limes residential home"],
    ["Café Lodge", "cafe lodge"],
    ["Limited", "limited"],
    ["The", "the"],
    ["…", ""],
  ])("%s is %s", (name, key) => {
    expect(nameKey(name)).toBe(key);
  });
});

describe("areNearNames", () => {
  test.each([
    ["limes", "limes residential home"],
    ["rosewod lodge", "rosewood lodge"],
    ["oakfield nursing home", "oakfield care home"],
    ["bluebird care", "bluebird care bristol"],
    ["st marys lodge", "st mary lodge"],
  ])("%s and %s are near", (a, b) => {
    expect(areNearNames(a, b)).toBe(true);
    expect(areNearNames(b, a)).toBe(true);
  });

  test.each([
    ["north house", "south house"],
    ["oak house north", "oak house south"],
    ["bluebird care bristol", "bluebird care bath"],
    ["1 high street", "2 high street"],
    ["12 longmore road", "13 longmore road"],
    ["ashwood", "ashford"],
    ["care home", "nursing home"],
    ["limes", "oaks"],
  ])("%s and %s are not", (a, b) => {
    expect(areNearNames(a, b)).toBe(false);
    expect(areNearNames(b, a)).toBe(false);
  });
});
