import type { GateFailure } from "../domain/check.ts";
import type { Evidence, Report } from "../domain/report.ts";
import { nameKey } from "../history/name-key.ts";

/** A failure, and the report that says so, which is not in memory. */
export interface Judged extends Omit<GateFailure, "path"> {
  readonly reportId: string;
}

type Told = Pick<
  Judged,
  "condition" | "location" | "provider" | "date" | "found" | "inherited" | "reportId"
> &
  Partial<Pick<Judged, "subject" | "class" | "count">> & { readonly evidence: readonly Evidence[] };

/** A failure with its id: what it is, of what, where and when, without regard to the document that says so. */
export function judgedOf({ evidence, ...told }: Told): Judged {
  const whole = { subject: null, class: null, count: null, ...told };
  const about = [told.condition, subjectKey(whole.subject), placeKey(told), told.date ?? "undated"];
  return { ...whole, id: about.join(" | "), evidence: evidence[0] ?? null };
}

function subjectKey(subject: Judged["subject"]): string {
  if (subject === null) return "as a whole";
  return subject.type === "rating"
    ? subject.question
    : `${subject.instrument} ${subject.regulation}`;
}

type Named = Pick<Report["location"], "name" | "id">;

const keyOf = ({ name, id }: Named): string => (name === null ? (id ?? "unnamed") : nameKey(name));

const placeKey = ({ location, provider }: Pick<Judged, "location" | "provider">): string =>
  location === null ? `provider ${keyOf(provider)}` : keyOf(location);
