import { Argument, Command } from "commander";
import { type Shell, shells } from "../rendering/completion/shells.ts";
import { exitStatuses } from "./exit-status.ts";
import type { MakeCommand } from "./make-command.ts";

const afterHelp = `
bash, in ~/.bashrc:  source <(cqc-lens completion bash)
zsh, in ~/.zshrc:    source <(cqc-lens completion zsh)
fish:                cqc-lens completion fish > ~/.config/fish/completions/cqc-lens.fish`;

export const makeCompletion: MakeCommand = (terminal, done) =>
  new Command("completion")
    .description(
      "Prints a script that makes a shell complete the commands, their options and what these may be.",
    )
    .addArgument(new Argument("<shell>", "for which shell").choices(shells))
    .addHelpText("after", afterHelp)
    .action(async (shell: Shell, _options: unknown, { parent }: Command) => {
      if (parent === null) throw new RangeError("The command stands alone.");
      const { renderCompletion } = await import("../rendering/completion.ts");
      const { listProgram } = await import("./list-program.ts");
      const { writeOutput } = await import("./write-output.ts");
      await writeOutput([renderCompletion(shell, listProgram(parent))], undefined, terminal);
      done(exitStatuses.allRead);
    });
