/** The streams and the environment a run works with: those of the process, or a test's own. */
export interface Terminal {
  readonly stdin: NodeJS.ReadableStream;
  readonly stdout: Output;
  readonly stderr: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The file that workers run; without it documents are read in this process. */
  readonly workerFile?: URL;
  /** Asks to be told when the user breaks the run off; else the launcher ends the process. */
  readonly onInterrupt?: (handle: () => void) => void;
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
