import { createHash } from "node:crypto";
import type { Analysis } from "../src/domain/analysis.ts";
import type { PageSetting } from "../src/rendering/html/overview.ts";
import { renderHtml } from "../src/rendering/html.ts";
import { reportsById } from "../src/rendering/reports-by-id.ts";

export const setting: PageSetting = {
  linkBase: "",
  hashOf: (text) => createHash("sha256").update(text).digest("base64"),
};

/** An analysis in memory as a page. */
export const pageOf = (analysis: Analysis): string =>
  [...renderHtml("analysis", { ...analysis, byId: reportsById(analysis.reports) }, setting)].join(
    "",
  );

/** What stands in an attribute, each time. */
export const attributes = (html: string, name: string): readonly string[] =>
  Array.from(html.matchAll(new RegExp(`[ \n]${name}="([^"]*)"`, "g")), ([, value = ""]) => value);

/** The links into the page that lead nowhere. */
export function deadLinks(html: string): readonly string[] {
  const ids = new Set(attributes(html, "id"));
  return attributes(html, "href").filter((href) => href.startsWith("#") && !ids.has(href.slice(1)));
}
