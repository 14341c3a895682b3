// Generated from contract/ (contract a9922c7d0a68). Do not edit.
import * as z from 'zod';
import { MissingPart } from './MissingPart.ts';

/** How complete the profile is, and what would raise the score most. */
export const ProfileCompleteness = z.object({ score: z.int().min(0).max(100), missing: z.array(MissingPart) });
