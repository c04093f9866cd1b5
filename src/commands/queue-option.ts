import { Option } from "commander";

/** The queue, for those who give it documents and those who read them. A password is better in the environment. */
export const queueOption = (does: string): Option =>
  new Option("--queue <url>", `${does}: redis://host:6379/0`).env("CQC_LENS_QUEUE");
