/** Version of the generator. Raise it when the form of its output changes. */
export const generatorVersion = '1.0.0';
