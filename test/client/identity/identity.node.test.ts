/**
 * The Worker's decoders read the same value that the SDK sends, or the SDK refuses to send it. Here both run in Node.
 */
import { describe } from 'vitest';
import { describeBodies } from './bodies.ts';
import { describeParameters } from './parameters.ts';

describe('parameters arrive as they were sent, or are not sent', describeParameters);
describe('bodies arrive as they were sent, or are not sent', describeBodies);
