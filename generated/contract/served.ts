// Generated from contract/. Do not edit.
/** The contract without development operations: `hash` is the SHA-256 (base64url) of its text without white space. */
export const served = { version: '2.0.0', hash: 'KmXBODrMI69r_0Q-FEG1na5wCp3MwkT0C1MeHIrGY78' } as const;
