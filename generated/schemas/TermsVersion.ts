// Generated from contract/. Do not edit.
import * as z from 'zod';

/** A published version of the text, by the day it came into force. The last one is the one to show and agree to. */
export const TermsVersion = z.literal('2026-03-01');
