/** Before each test file: empty stores, the schema of all migrations, the named people, and a clock that stands still. */
import { afterAll, beforeAll, beforeEach } from 'vitest';
import { freezeClock, releaseClock } from './clock.ts';
import { freshWorld } from './world.ts';

beforeAll(freshWorld);
beforeEach(freezeClock);
afterAll(releaseClock);
