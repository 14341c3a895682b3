/** Files that may be longer than 250 lines, how long, and why. */
export const longFiles: Readonly<Record<string, { readonly lines: number; readonly why: string }>> = {};
