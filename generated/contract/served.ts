// Generated from contract/. Do not edit.
/** The contract without development operations: `hash` is the SHA-256 (base64url) of its text without white space. */
export const served = { version: '2.0.0', hash: '79aPxcViyXhHC2xIeQzYus8P0T2hcrP-O1S-9ZITFb0' } as const;
