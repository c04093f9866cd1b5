import { z } from "zod";
import * as v from "./vocabulary.ts";

/** What counts as repeated, to whom: which failures, how often, how close together. */
export const policy = z
  .strictObject({
    name: z.string().regex(/^[a-z0-9][a-z0-9-]*$/, "small letters, digits and hyphens"),
    /** One sentence for people. */
    definition: z.string().min(1),
    /** Whose definition it is, and where it can be read. */
    source: z.string().min(1),
    scopes: z
      .array(z.enum(v.repeatScopes))
      .min(1)
      .default([...v.repeatScopes]),
    subjects: z
      .array(z.enum(["regulation", "rating"]))
      .min(1)
      .default(["regulation", "rating"]),
    /** Of ratings, which questions. */
    questions: z
      .array(z.enum(v.ratedQuestions))
      .min(1)
      .default([...v.ratedQuestions]),
    classes: z
      .array(z.enum(v.repeatClasses))
      .min(1)
      .default([...v.repeatClasses]),
    /** Inspections (at provider scope: locations) at which it failed, at least. */
    atLeast: z.int().min(1).default(1),
    /** Of them in a row, among the inspections that looked at it; not asked of providers. */
    inARow: z.int().min(0).default(0),
    /** Only failures of so many months up to the latest one; null: however long ago. */
    withinMonths: z.int().min(1).nullable().default(null),
    /** Whether one good result in the whole history lifts it: "never good". */
    neverMet: z.boolean().default(false),
    /** How many subjects must fail like this at one place: "multiple" breaches. */
    together: z.int().min(1).default(1),
  })
  .meta({ id: "Policy" });

export type Policy = z.output<typeof policy>;
type Preset = z.input<typeof policy>;

const presets: readonly Preset[] = [
  {
    name: "classes",
    definition: "Whatever failed at more than one inspection, by its class; no window of time.",
    source: "The classes of this tool.",
  },
  {
    name: "more-than-one-occasion",
    definition: "Rated below Good overall on more than one occasion, in a row or not.",
    source:
      "CQC, Services repeatedly rated requires improvement (guidance for adult social care, from November 2017); " +
      '"on more than one occasion" is how solicitors read it (Ridouts, 2018).',
    scopes: ["location"],
    subjects: ["rating"],
    questions: ["overall"],
    atLeast: 2,
  },
  {
    name: "multiple-and-persistent",
    definition: "Two or more regulations of one place, each breached at two or more inspections.",
    source:
      'CQC, Enforcement decision tree, stage 3: "evidence of multiple and/or persistent breaches". ' +
      "It sets no numbers: two and two are this tool's.",
    scopes: ["location"],
    subjects: ["regulation"],
    atLeast: 2,
    together: 2,
  },
  {
    name: "consecutive-inspections",
    definition: "Failed at two or more inspections in a row that looked at it.",
    source:
      'As for schools: "2 or more consecutive judgements of below Good" ' +
      "(Coasting Schools (England) Regulations 2022, SI 2022/720).",
    scopes: ["location"],
    inARow: 2,
  },
  {
    name: "stuck",
    definition: "Never good: below Good overall at every one of at least four rated inspections.",
    source:
      "As Ofsted's stuck schools: below good at every inspection, with at least four of them " +
      "(Annual Report 2018/19).",
    scopes: ["location"],
    subjects: ["rating"],
    questions: ["overall"],
    atLeast: 4,
    neverMet: true,
  },
  {
    name: "within-three-years",
    definition: "Failed at two or more inspections within 36 months up to the latest failure.",
    source: "A window for present concerns; this tool's.",
    atLeast: 2,
    withinMonths: 36,
  },
  {
    name: "substantially-similar",
    definition:
      "The same requirement, under whichever law, breached at two or more locations of a provider within five years.",
    source:
      "As OSHA's repeat violations: substantially similar, at any establishment of the employer " +
      "(interpretation letter of 13 July 1999); the five years are its later practice.",
    scopes: ["provider"],
    subjects: ["regulation"],
    atLeast: 2,
    withinMonths: 60,
  },
];

/** The policies that can be named, the default first. */
export const policies: readonly Policy[] = presets.map((preset) => policy.parse(preset));

/** The classes of the contract, without a window. */
export const defaultPolicy: Policy = policy.parse(presets[0]);
