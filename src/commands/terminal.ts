/** The streams and the environment a run works with: `process` itself, or a test's own. */
export interface Terminal {
  readonly stdin: NodeJS.ReadableStream;
  readonly stdout: Output;
  readonly stderr: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** A stream that may be a terminal; then it has a width. */
export type Output = NodeJS.WritableStream & {
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
};

export const defaultWidth = 80;

/** The columns there are to write in; a pipe has 80. */
export const widthOf = ({ columns }: Output): number =>
  columns === undefined || columns < 1 ? defaultWidth : columns;
