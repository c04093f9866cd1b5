import type { Pdfium } from "./load-pdfium.ts";

const size = 1024;

/** Some of PDFium's memory, into which it writes what a function gives besides its result. */
export interface Scratch {
  readonly address: number;
  readonly size: number;
  /** Until the next call only: PDFium's memory may grow and so move. */
  readonly view: () => DataView;
}

/** Its first four numbers of single precision. */
export const floatsIn = (view: DataView): readonly [number, number, number, number] => [
  view.getFloat32(0, true),
  view.getFloat32(4, true),
  view.getFloat32(8, true),
  view.getFloat32(12, true),
];

export function withScratch<Result>(pdfium: Pdfium, use: (scratch: Scratch) => Result): Result {
  const address = pdfium.malloc(size);
  let view = new DataView(pdfium.memory.buffer, address, size);
  try {
    return use({
      address,
      size,
      view() {
        if (view.buffer !== pdfium.memory.buffer) {
          view = new DataView(pdfium.memory.buffer, address, size);
        }
        return view;
      },
    });
  } finally {
    pdfium.free(address);
  }
}
