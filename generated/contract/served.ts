// Generated from contract/. Do not edit.
/** The contract without development operations: `hash` is the SHA-256 (base64url) of its text without white space. */
export const served = { version: '2.0.0', hash: 'pnHT-59lprSCuQb4Hz9zV43dTNw9aLm6ENwn9Sf14vQ' } as const;
