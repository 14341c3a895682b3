// Generated from contract/ (contract a9922c7d0a68). Do not edit.
import * as z from 'zod';

/** Id of a person. The server makes version 7; people who moved in keep the id they had. */
export const UserId = z.guid();
