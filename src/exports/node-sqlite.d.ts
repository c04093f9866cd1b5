/** What we use of the library that Node has from 22.13 on; the types of Node 20 do not know it. */
declare module "node:sqlite" {
  export class DatabaseSync {
    constructor(file: string);
    exec(sql: string): void;
    prepare(sql: string): StatementSync;
    close(): void;
  }
  export interface StatementSync {
    run(...values: readonly (string | number | null)[]): unknown;
  }
}
