import type { KeyQuestion } from "./vocabulary.ts";

/**
 * The 34 quality statements of the single assessment framework (November 2023 to 2026) by key
 * question. The regulator's count is certain, the names are those its own pages and records print.
 */
export const qualityStatements: Readonly<Record<KeyQuestion, readonly string[]>> = {
  safe: [
    "Learning culture",
    "Safe systems, pathways and transitions",
    "Safeguarding",
    "Involving people to manage risks",
    "Safe environments",
    "Safe and effective staffing",
    "Infection prevention and control",
    "Medicines optimisation",
  ],
  effective: [
    "Assessing needs",
    "Delivering evidence-based care and treatment",
    "How staff, teams and services work together",
    "Supporting people to live healthier lives",
    "Monitoring and improving outcomes",
    "Consent to care and treatment",
  ],
  caring: [
    "Kindness, compassion and dignity",
    "Treating people as individuals",
    "Independence, choice and control",
    "Responding to people's immediate needs",
    "Workforce wellbeing and enablement",
  ],
  responsive: [
    "Person-centred care",
    "Care provision, integration and continuity",
    "Providing information",
    "Listening to and involving people",
    "Equity in access",
    "Equity in experiences and outcomes",
    "Planning for the future",
  ],
  wellLed: [
    "Shared direction and culture",
    "Capable, compassionate and inclusive leaders",
    "Freedom to speak up",
    "Workforce equality, diversity and inclusion",
    "Governance, management and sustainability",
    "Partnerships and communities",
    "Learning, improvement and innovation",
    "Environmental sustainability - sustainable development",
  ],
};
