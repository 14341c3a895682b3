/** Version of the generator; raise it when its output changes in kind. */
export const generatorVersion = '1.0.0';
