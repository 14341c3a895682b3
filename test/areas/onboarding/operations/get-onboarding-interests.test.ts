import { beforeEach, describe } from 'vitest';
import { freshWorld } from '../../../support/world.ts';
import { readsLikeEveryStep } from './every-step.ts';

beforeEach(freshWorld);

describe('getOnboardingInterests', () => readsLikeEveryStep('interests'));
