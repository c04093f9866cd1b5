import type { Pdfium } from "./load-pdfium.ts";

const size = 1024;

/** Some of PDFium's memory, into which it writes what a function gives besides its result. */
export interface Scratch {
  readonly address: number;
  readonly size: number;
  /** What it holds. Until the next call only: PDFium's memory may grow and so move. */
  readonly numbers: () => Numbers;
}

/** One place in memory, as numbers of single and of double precision. */
interface Numbers {
  readonly floats: Float32Array;
  readonly doubles: Float64Array;
}

export function withScratch<Result>(pdfium: Pdfium, use: (scratch: Scratch) => Result): Result {
  const address = pdfium.malloc(size);
  let numbers = numbersAt(pdfium, address);
  try {
    return use({
      address,
      size,
      numbers() {
        // Where memory has moved, nothing is left at its old place.
        if (numbers.floats.length === 0) numbers = numbersAt(pdfium, address);
        return numbers;
      },
    });
  } finally {
    pdfium.free(address);
  }
}

const numbersAt = ({ memory: { buffer } }: Pdfium, address: number): Numbers => ({
  floats: new Float32Array(buffer, address, size / 4),
  doubles: new Float64Array(buffer, address, size / 8),
});

/** Its first four numbers of single precision. */
export function fourFloatsIn({ floats }: Numbers): readonly [number, number, number, number] {
  const [a = 0, b = 0, c = 0, d = 0] = floats;
  return [a, b, c, d];
}
