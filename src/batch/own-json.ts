/* eslint-disable @typescript-eslint/consistent-type-assertions, @typescript-eslint/no-unnecessary-type-parameters --
   The writer is this very version of the code; to check again would take longer than to read. */

/** What this tool wrote as JSON itself. */
export const ownJson = <T>(json: string): T => JSON.parse(json) as T;
