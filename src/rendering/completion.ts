import { bashCompletion } from "./completion/bash.ts";
import { fishCompletion } from "./completion/fish.ts";
import type { Shell } from "./completion/shells.ts";
import { zshCompletion } from "./completion/zsh.ts";
import type { ProgramListing } from "./program-listing.ts";

const completions: Readonly<Record<Shell, (program: ProgramListing) => string>> = {
  bash: bashCompletion,
  zsh: zshCompletion,
  fish: fishCompletion,
};

/** The script that makes a shell complete the commands, their options and what these may be. */
export const renderCompletion = (shell: Shell, program: ProgramListing): string =>
  completions[shell](program);
