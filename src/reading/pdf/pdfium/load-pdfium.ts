import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { init } from "@embedpdf/pdfium";

/** What we call of PDFium. Handles and addresses are numbers, and 0 is none. */
const functions = [
  "malloc",
  "free",
  "FPDF_InitLibrary",
  "FPDF_LoadMemDocument64",
  "FPDF_CloseDocument",
  "FPDF_DocumentHasValidCrossReferenceTable",
  "FPDF_GetMetaText",
  "FPDF_GetPageCount",
  "FPDF_LoadPage",
  "FPDF_ClosePage",
  "FPDF_GetPageBoundingBox",
  "FPDFPage_GetRotation",
  "FPDFText_LoadPage",
  "FPDFText_ClosePage",
  "FPDFText_CountChars",
  "FPDFText_GetUnicode",
  "FPDFText_IsHyphen",
  "FPDFText_GetTextObject",
  "FPDFText_GetCharOrigin",
  "FPDFText_GetLooseCharBox",
  "FPDFText_GetMatrix",
  "FPDFText_GetFontSize",
  "FPDFTextObj_GetFont",
  "FPDFFont_GetGlyphWidth",
] as const;

type PdfiumFunction = (...values: readonly number[]) => number;

/** One instance of PDFium, with a memory of its own. */
export interface Pdfium extends Readonly<Record<(typeof functions)[number], PdfiumFunction>> {
  readonly memory: { readonly buffer: ArrayBuffer };
}

const wasmFile = "@embedpdf/pdfium/pdfium.wasm";

/** A fresh instance. */
export async function loadPdfium(): Promise<Pdfium> {
  const { buffer } = await readFile(createRequire(import.meta.url).resolve(wasmFile));
  const { pdfium } = await init({ wasmBinary: buffer, print: ignore, printErr: ignore });
  // The library's own wrapper of each function is many times slower than the function.
  const instance: object = pdfium.wasmExports;
  if (!isPdfium(instance)) throw new Error("This build of PDFium lacks a function.");
  instance.FPDF_InitLibrary();
  return instance;
}

const ignore = (): void => undefined;

const isPdfium = (exported: object): exported is Pdfium =>
  "memory" in exported &&
  functions.every((name) => typeof Reflect.get(exported, name) === "function");
