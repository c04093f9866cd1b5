import type { Command } from "commander";
import type { ExitStatus } from "./exit-status.ts";
import type { Terminal } from "./terminal.ts";

/**
 * What the file of a command exports: its name, help and options beside what it does. A file imports
 * what is heavy only inside its action, so that its help is there at once. `done` hears the exit status.
 */
export type MakeCommand = (terminal: Terminal, done: (status: ExitStatus) => void) => Command;
