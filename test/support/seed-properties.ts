/** Runs before each test file: properties without a seed of their own get that of the run. */
import fc from 'fast-check';
import { inject } from 'vitest';
import { usualSeed } from './property.ts';

fc.configureGlobal({ seed: inject('soakSeed') ?? usualSeed });
