// Generated from contract/. Do not edit.
/** The contract without development operations: `hash` is the SHA-256 (base64url) of its text without white space. */
export const served = { version: '2.0.0', hash: 'xAM2pCC0ypwy9ONjoSWqqH_XVxYfCB9LKo7rv5bOhAQ' } as const;
