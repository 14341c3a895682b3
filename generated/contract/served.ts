// Generated from contract/. Do not edit.
/** The contract without development operations: `hash` is the SHA-256 (base64url) of its text without white space. */
export const served = { version: '2.0.0', hash: 'TA1q2zY1HSHDPsQq_PsK8EJvBQ3L7cjGw45JurvC4HU' } as const;
