import { beforeEach, describe } from 'vitest';
import { freshWorld } from '../../../support/world.ts';
import { describeReads } from './every-step.ts';

beforeEach(freshWorld);

describe('getOnboardingInterests', () => describeReads('interests'));
