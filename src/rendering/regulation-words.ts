import type { Instrument } from "../domain/vocabulary.ts";
import { plainText } from "./plain-text.ts";
import { instrumentWords } from "./wording.ts";

interface NamedRegulation {
  readonly instrument: Instrument;
  readonly regulation: string;
  readonly title: string;
}

/** "Regulation 18 (Registration Regulations 2009), Notification of other incidents". */
export const regulationWords = ({ instrument, regulation, title }: NamedRegulation): string =>
  `Regulation ${regulation}${instrumentWords[instrument]}, ${plainText(title)}`;
