import type { Judgement, Polarity, Theme } from "../../domain/vocabulary.ts";

export const themeWords: Readonly<Record<Theme, string>> = {
  medicines: "Medicines",
  "risk-assessment": "Risk assessment",
  "staffing-levels": "Staffing levels",
  "training-and-supervision": "Training and supervision",
  recruitment: "Recruitment",
  "consent-and-capacity": "Consent and capacity",
  safeguarding: "Safeguarding",
  "infection-control": "Infection control",
  "records-and-care-plans": "Records and care plans",
  "governance-and-audit": "Governance and audit",
  "culture-and-leadership": "Culture and leadership",
  nutrition: "Nutrition",
  dignity: "Dignity",
  complaints: "Complaints",
  premises: "Premises",
};

export const polarityWords: Readonly<Record<Polarity, string>> = {
  concern: "concern",
  improvement: "improvement",
  strength: "strength",
};

export const judgementWords: Readonly<Record<Judgement, string>> = {
  met: "met",
  "action-needed": "action needed",
  enforcement: "enforcement action",
};
