import { instruments, type Instrument } from "../vocabulary.ts";

/** Keys that put regulations in the order of the law: 9, 9A, 10. */
export const regulationOrder = (
  instrument: Instrument,
  regulation: string,
): readonly (string | number)[] => [
  instruments.indexOf(instrument),
  Number.parseInt(regulation, 10) || 0,
  regulation,
];
