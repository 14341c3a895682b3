import { learningExpectations, learningStyles, motivations, topics } from '../../reference/interests.ts';
import { communicationMethods, dailyMinutes, groupSizes, partnerPersonalities } from '../../reference/partners.ts';
import type { SeedPerson } from '../../areas/seed-data.ts';
import { createRandom, type Random } from './random.ts';

interface Choice {
  readonly code: string;
}

/**
 * Picks the answers of generated person number `number` in onboarding. Popular choices come first in the reference
 * lists.
 */
export function pickAnswers(number: number): Pick<SeedPerson, 'interests' | 'preferences'> {
  // A random stream of its own, so that it changes nothing else about the person.
  const random = createRandom(`onboarding:${number}`);
  return {
    interests: {
      motivations: pickSome(random, motivations, 3),
      topics: pickSome(random, topics, 5),
      learningStyles: pickSome(random, learningStyles, 1),
      learningExpectations: pickSome(random, learningExpectations, 2),
    },
    preferences: {
      partnerGender: random.chance(12) ? random.pick(['female', 'male']) : null,
      partnerPersonalities: pickSome(random, partnerPersonalities, 2),
      communicationMethod: random.pick<Choice>(communicationMethods).code,
      dailyMinutes: random.pick<Choice>(dailyMinutes).code,
      groupSizes: random.chance(60) ? ['one_to_one'] : pickSome(random, groupSizes, 2),
    },
  };
}

/** Picks one to `most` different codes of a list. */
function pickSome(random: Random, list: readonly [Choice, ...Choice[]], most: number): string[] {
  return [...new Set(Array.from({ length: random.between(1, most) }, () => random.pick(list, true).code))];
}
