declare module "pdfkit" {
  interface TextOptions {
    readonly lineBreak?: boolean;
    readonly characterSpacing?: number;
  }

  /** As much of the library as the tests draw with. */
  export default class PDFDocument {
    constructor(options?: Readonly<Record<string, unknown>>);
    addPage(): this;
    font(name: string): this;
    fontSize(size: number): this;
    text(text: string, x: number, y: number, options?: TextOptions): this;
    image(data: Buffer, x: number, y: number): this;
    rotate(angle: number, options?: { readonly origin: readonly [number, number] }): this;
    save(): this;
    restore(): this;
    on(event: "data", listener: (part: Uint8Array) => void): this;
    on(event: "end", listener: () => void): this;
    end(): void;
  }
}
