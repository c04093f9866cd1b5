/** What can read a PDF: PDFium, the faster; and Mozilla's pdf.js, the stricter. */
export const pdfEngineNames = ["pdfium", "pdfjs"] as const;
export type PdfEngineName = (typeof pdfEngineNames)[number];
