// Generated from contract/. Do not edit.
import * as z from 'zod';

/**
 * A name of 1 to 50 visible characters, in any script. The server stores it in Unicode form NFC without white space at
 * the ends, and refuses control characters, direction overrides, invisible characters and fillers. Joiners and
 * variation selectors are accepted where a script or an emoji needs them.
 */
export const DisplayName = z.string().min(1).max(200);
