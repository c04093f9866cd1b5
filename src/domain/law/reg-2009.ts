import type { Regulation } from "./regulation.ts";

const regulation = (number: string, title: string, ...names: string[]): Regulation => ({
  number,
  title,
  names,
  successors: [],
});

const regulator = "(?:us|cqc|the cqc|the commission|the care quality commission)";

/**
 * Care Quality Commission (Registration) Regulations 2009 (SI 2009/3112): those that a report can
 * find breached. They number from 4 as the other instruments do, and mean other things.
 */
export const reg2009: readonly Regulation[] = [
  regulation("5", "Registered manager condition", "registered manager condition"),
  regulation("12", "Statement of purpose", "(?:the |their )?statement of purpose"),
  regulation("13", "Financial position", "financial position"),
  regulation("14", "Notice of absence", "notice of absence"),
  regulation("15", "Notice of changes", "(?:notice|notification) of changes?"),
  regulation(
    "16",
    "Notification of death of service user",
    "notifications? of (?:the )?deaths?(?: (?:of|about) (?:a )?(?:service users?|people who use (?:the )?services?))?",
  ),
  regulation(
    "17",
    "Notification of death or unauthorised absence of a service user who is detained or liable to be detained under the Mental Health Act 1983",
    "notification of death or unauthorised absence(?: of a service user who is detained)?",
  ),
  regulation(
    "18",
    "Notification of other incidents",
    "notifications? (?:of|about) (?:other )?(?:notifiable )?(?:incidents?|events?)",
    "(?:statutory|notifiable) (?:notifications?|events?|incidents?)",
    "(?:submitting|submission of|sending|making) (?:statutory )?notifications(?: to (?:us|cqc|the cqc))?",
    `(?:a )?(?:failure|failing|failed) to (?:notify|inform|tell) ${regulator}(?: (?:of|about) (?:notifiable |significant |certain |reportable |important |serious )?(?:incidents?|events?|deaths?))?`,
    `notifying ${regulator}(?: (?:of|about) (?:notifiable |significant |certain )?(?:incidents?|events?))?`,
    "notifications?",
  ),
  regulation("19", "Fees etc."),
  regulation(
    "20",
    "Requirements relating to termination of pregnancies",
    "termination of pregnanc(?:y|ies)",
  ),
  regulation("22", "Appointment of liquidators", "appointment of liquidators"),
  regulation(
    "22A",
    "Form of notifications to the Commission",
    "form of notifications(?: to the commission)?",
  ),
];
