/** The answers of a draft as the database stores them. A draft is kept until completion, so it outlives deployments. */
import * as z from 'zod/mini';
import { findZoneName } from '../../../reference/zones.ts';
import { parseStored } from '../../../store/stored-json.ts';
import { cefrLevels } from '../../profile/index.ts';
import type { AnswersByStep, StepName } from '../rules/answers.ts';

const text = z.exactOptional(z.string());
const codes = z.exactOptional(z.array(z.string()));
const genders = ['female', 'male', 'other'] as const;
const level = z.enum(cefrLevels);
const skill = z.exactOptional(level);

/** The shape of the answers, by step. A new property must be optional here: earlier drafts do not have it. */
const schemas: { readonly [Step in StepName]: z.ZodMiniType<AnswersByStep[Step]> } = {
  profile: z.object({
    englishName: text,
    residence: text,
    // A draft may be older than the rule that each zone has one spelling.
    timeZone: z.exactOptional(
      z.pipe(
        z.string(),
        z.transform((name) => findZoneName(name) ?? name),
      ),
    ),
    birthYear: z.exactOptional(z.number()),
    birthDate: text,
    gender: z.exactOptional(z.nullable(z.enum(genders))),
    introduction: z.exactOptional(z.nullable(z.string())),
  }),
  languages: z.object({
    native: z.exactOptional(z.array(z.object({ language: z.string() }))),
    learning: z.exactOptional(
      z.array(
        z.object({
          language: z.string(),
          level,
          targetLevel: level,
          skills: z.object({ speaking: skill, listening: skill, reading: skill, writing: skill }),
        }),
      ),
    ),
  }),
  interests: z.object({ motivations: codes, topics: codes, learningStyles: codes, learningExpectations: codes }),
  preferences: z.object({
    partnerGender: z.exactOptional(z.enum([...genders, 'any'])),
    partnerPersonalities: codes,
    communicationMethod: text,
    dailyMinutes: text,
    groupSizes: codes,
    weeklyAvailability: z.exactOptional(
      z.array(z.object({ weekday: z.number(), startMinute: z.number(), endMinute: z.number() })),
    ),
  }),
};

/**
 * Parses the answers of a step, which an earlier version of the code may have stored. Answers of another shape count as
 * unanswered: the user is asked again, and nothing of them gets into the profile.
 */
export function parseAnswers(step: StepName, stored: string): AnswersByStep[StepName] {
  const schema: z.ZodMiniType<AnswersByStep[StepName]> = schemas[step];
  return parseStored(schema, stored) ?? {};
}
