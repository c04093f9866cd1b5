import { type Checked, failuresIn } from "../rendering/check/checked.ts";
import { type CheckOptions, formatOf } from "./check-options.ts";
import type { Terminal } from "./terminal.ts";

/** What a check came to, in the format that is asked for. What writes one is loaded for it alone. */
export async function renderCheck(
  checked: Checked,
  { options, terminal }: { readonly options: CheckOptions; readonly terminal: Terminal },
): Promise<Iterable<string>> {
  switch (formatOf(options, terminal)) {
    case "json": {
      const { tool, failOn, known, gone, problems } = checked;
      const failures = failuresIn(checked);
      const { renderJson } = await import("../rendering/json.ts");
      return renderJson({ schemaVersion: 1, tool, failOn, failures, known, gone, problems });
    }
    case "sarif":
      return (await import("../rendering/check/sarif.ts")).renderSarif(checked);
    case "junit":
      return (await import("../rendering/check/junit.ts")).renderJunit(checked);
    case "github":
      return (await import("../rendering/check/github.ts")).renderGithub(checked);
    case "text": {
      const { lookOf } = await import("./look-of.ts");
      const { renderText } = await import("../rendering/check/text.ts");
      return renderText(checked, lookOf(options, terminal));
    }
  }
}
