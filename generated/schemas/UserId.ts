// Generated from contract/. Do not edit.
import * as z from 'zod';

/** Id of a person. The server makes version 7; people who moved in keep the id they had. */
export const UserId = z.guid().toLowerCase();
