import type { Command } from "commander";
import type { ExitStatus } from "./exit-status.ts";
import type { Terminal } from "./terminal.ts";

/**
 * What the file of a command exports: its name, help and options beside what it does. The help of
 * all commands is made from these, so a file imports what is heavy only inside its action.
 * `done` hears the exit status.
 */
export type MakeCommand = (terminal: Terminal, done: (status: ExitStatus) => void) => Command;
