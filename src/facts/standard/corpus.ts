import { finds, ignores, type Corpus } from "../corpus.ts";

// prettier-ignore
export const corpus: Corpus<"standard"> = [
  // Beside the name, and below it.
  finds("«Management of medicines ✔ Met this standard»", { outcome: "9", judgement: "met", breached: false }),
  finds("The essential standards we reviewed\n«Staffing\tX\tAction needed»", { outcome: "13", judgement: "action-needed", breached: true, action: "compliance-action" }),
  finds("«Complaints (outcome 17)\nNot met this standard»", { outcome: "17", judgement: "action-needed", breached: true }),
  finds("«Outcome 04: Care and welfare of people who use services\nEnforcement action taken»", { outcome: "4", judgement: "enforcement" }),
  finds("The essential standards we reviewed\n«Records\nImprovement action»", { outcome: "21", judgement: "met", breached: false }),
  finds("The essential standards we reviewed\n«Supporting workers\nModerate concerns»", { outcome: "14", judgement: "action-needed", breached: false }),
  finds("The essential standards we reviewed\n«Assessing and monitoring the quality of service\tX\tEnforcement action taken»\nprovision", { outcome: "16", judgement: "enforcement" }),
  ignores("Action needed\nThis means that the standard was not being met."),
  ignores("Staff met the standard. No action needed."),

  // A list of names above a list of judgements.
  finds("Consent to care and treatment\nStaffing\n«✔ Met this standard»\n«✘ Action needed»", { outcome: "2", judgement: "met" }, { outcome: "13", judgement: "action-needed" }),
  ignores("Consent to care and treatment\nStaffing\nRecords\n✔ Met this standard\n✘ Action needed"),

  // In a sentence of the chapter, or of an outcome by its number.
  finds("Outcome 9\nThe provider «was meeting this standard».", { outcome: "9", judgement: "met" }),
  finds("Outcome 9\nThe provider was still «not compliant with this standard».", { outcome: "9", judgement: "action-needed", breached: true, status: "continuing" }),
  finds("Outcome 9\n«The home had not met this standard».", { outcome: "9", judgement: "action-needed", breached: true }),
  finds("Outcome 9\n«The provider is compliant».", { outcome: "9", judgement: "met" }),
  finds("Outcome 9\n«The provider is not compliant».", { outcome: "9", judgement: "action-needed", breached: true }),
  finds("There are «minor concerns with Outcome 9»: Management of medicines", { outcome: "9", judgement: "action-needed", breached: false }),
  finds("Outcome 9\nWe found that «improvements were needed for this essential standard».", { outcome: "9", judgement: "action-needed", breached: false }),
  finds("At our last review we set «compliance actions for outcomes 4» of the standards.", { outcome: "4", breached: true, status: "previous" }),
  finds("We served a «warning notice about outcome 4».", { outcome: "4", judgement: "enforcement", action: "warning-notice" }),
  finds("Outcome 9\nAt our last inspection the provider was «not meeting this standard».", { outcome: "9", status: "previous" }),
  finds("Outcome 9\nWhere we judge that a provider is «not meeting this standard», we take action.", { outcome: "9", status: "hypothetical" }),
  ignores("Outcome 9\nIt remained non-compliant with the standard on staffing."),
  ignores("Staffing\tX\tAction needed"),
];
