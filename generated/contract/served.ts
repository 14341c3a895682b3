// Generated from contract/. Do not edit.
/** The contract without development operations: `hash` is the SHA-256 (base64url) of its text without white space. */
export const served = { version: '2.0.0', hash: 'YnqB3NgwhJxT6r7qjVHVlm0iV6-PjFH0PaubNwFM94Y' } as const;
