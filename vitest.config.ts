import { defineConfig } from "vitest/config";
import { PlainReporter } from "./test/plain-reporter.ts";

export default defineConfig({
  test: {
    // A machine that does other work at once is no failure.
    testTimeout: 20_000,
    include: ["test/**/*.test.ts"],
    reporters: ["default", new PlainReporter()],
  },
});
