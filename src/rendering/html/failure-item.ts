import type { Occurrence, RepeatedFailure } from "../../domain/analysis.ts";
import { questionWords, ratingValues } from "../../domain/vocabulary.ts";
import { noPaint } from "../paint.ts";
import { locationName, nameOf } from "../place-words.ts";
import { regulationWords } from "../regulation-words.ts";
import { failureWords } from "../summary/failure-words.ts";
import { actionWords, classWords } from "../wording.ts";
import { cueWords, pageLink } from "./evidence-list.ts";
import { markup, type Markup } from "./markup.ts";
import { type Overview, placeOfFailure } from "./overview.ts";
import { placeAnchor } from "./place-section.ts";
import { quoteLink } from "./quote-anchor.ts";
import { sentenceCase } from "./sentence-case.ts";
import { ratingLook } from "./rating-look.ts";
import { failureTags, providerTag } from "./tags.ts";

type Alike = readonly [RepeatedFailure, ...RepeatedFailure[]];

/** A repeated failure, or ratings that ran alike: how often, since when, where each time, and the latest sentence. */
export function renderFailure(alike: Alike, overview: Overview): Markup {
  const [first] = alike;
  const place = placeOfFailure(first, overview.keys);
  const tags = alike.flatMap(failureTags);
  const provider = overview.keys.providerOf(first.provider);
  if (place === null && provider !== null) tags.push(providerTag(provider));
  const [name, ...words] = failureWords(first, noPaint).split(": ");
  return markup`<li class="failure${first.resolvedAt === null ? null : " past"}" data-tags="${[...new Set(tags)].join(" ")}"${place === null ? null : markup` data-place="${placeAnchor(place)}"`}>
<p class="times"><b>${first.count}×</b> <span class="class">${name ?? classWords[first.class]}</span></p>
<div><h3>${subjectWords(alike)}</h3>
<p class="where">${whereWords(first, place)}</p>
<p>${sentenceCase(words.join(": "))}</p>
${alike.map((one) => renderStrip(one, alike))}${latestSentence(first, overview)}</div></li>
`;
}

function subjectWords(alike: Alike): string {
  const [{ subject }] = alike;
  if (subject.type === "regulation") return regulationWords(subject);
  const questions = alike.flatMap((one) =>
    one.subject.type === "rating" ? [questionWords[one.subject.question].toLowerCase()] : [],
  );
  return `Rated below Good: ${questions.join(", ")}`;
}

function whereWords({ location, provider }: RepeatedFailure, place: string | null): Markup {
  const who = markup`<bdi>${nameOf(provider, "a provider without a name")}</bdi>`;
  if (location === null) return who;
  const name = markup`<bdi>${locationName(location)}</bdi>`;
  return markup`${place === null ? name : markup`<a href="#${placeAnchor(place)}">${name}</a>`}${
    provider.name === null ? null : markup`, ${who}`
  }`;
}

/** Each time that it failed. Ratings told together have one line each, with the question. */
function renderStrip({ occurrences, subject }: RepeatedFailure, isOneOf: Alike): Markup {
  const question =
    subject.type === "rating" && isOneOf.length > 1 ? questionWords[subject.question] : null;
  return markup`<ul class="strip"${question === null ? null : markup` aria-label="${question}"`}>${
    question === null ? null : markup`<li class="which" aria-hidden="true">${question}</li>`
  }${occurrences.map((one) => renderOccurrence(one, subject))}</ul>
`;
}

/** An inspection at which it failed, as a link to the sentence that says so. */
function renderOccurrence(
  { date, action, citedAs, told, inherited, reportId, evidence: [said] }: Occurrence,
  subject: RepeatedFailure["subject"],
): Markup {
  const words = [
    date ?? "undated",
    ...(subject.type === "rating" ? [citedAs] : action === null ? [] : [actionWords[action]]),
    ...(told ? ["told later"] : []),
    ...(inherited ? ["inherited"] : []),
  ].join(", ");
  const rating = ratingValues.find((value) => value === citedAs);
  const look = rating === undefined ? null : markup` class="${ratingLook[rating]}"`;
  return said === undefined
    ? markup`<li${look}>${words}</li>`
    : markup`<li${look}><a href="${quoteLink({ reportId, evidence: said })}">${words}</a></li>`;
}

function latestSentence({ occurrences }: RepeatedFailure, { input, base }: Overview): Markup {
  const latest = occurrences.findLast(({ evidence }) => evidence.length > 0);
  const said = latest?.evidence[0];
  const report = latest && input.byId.get(latest.reportId);
  return said === undefined || report === undefined
    ? markup``
    : markup`<blockquote>${said.quote}</blockquote><p class="cite">${pageLink(report, said.page, base)} <bdi class="path">${report.source.path}</bdi> <code>${said.rule}</code>${cueWords(said)}</p>
`;
}
