/** What marks a text to be filled in. `npm test` fails as long as one is left. */
export const note = 'TODO';
