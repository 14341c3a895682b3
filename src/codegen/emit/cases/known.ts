/**
 * The names that Schemathesis, RESTler and CATS give to the same checks. `test/contract/known-tools` compares them with
 * the lists of those tools.
 */
type Row = readonly [keyword: string, says: RegExp, names: string];

/** Maps keyword and value text to tool checks. The first match wins. */
const faults: readonly Row[] = [
  ['required', /^/, 'RESTler PayloadBody; CATS RemoveFields'],
  ['additionalProperties', /^/, 'CATS NewFields; CATS MassAssignment'],
  ['type', /^null at the root/, 'RESTler PayloadBody; CATS NullBody'],
  ['type', /^a list, not an object at the root/, 'RESTler PayloadBody; CATS EmptyJsonArrayBody'],
  ['type', /^a text, not an object at the root/, 'RESTler PayloadBody; CATS RandomStringBody'],
  ['type', /^a number, not an object at the root/, 'RESTler PayloadBody; CATS ZeroIntegerBody'],
  ['type', /^null/, 'RESTler PayloadBody; CATS NullValuesInFields'],
  ['type', /^a number, not a text/, 'RESTler PayloadBody; CATS NumericValuesInStringFields'],
  ['type', /^a list, not a text/, 'RESTler PayloadBody; CATS ReplacePrimitivesWithArraysFields'],
  ['type', /^an object, not a text/, 'RESTler PayloadBody; CATS ReplacePrimitivesWithObjectsFields'],
  ['type', /^a text, not a number/, 'RESTler PayloadBody; CATS NumericStringsInNumericFields'],
  ['type', /^(?:a word, not a number|"abc", not)/, 'CATS StringsInNumericFields'],
  ['type', /^(?:a fraction, not an integer|"1.5", not integer)/, 'CATS DecimalNumbersInIntegerFields'],
  ['type', /^"", not/, 'CATS EmptyStringsInFields'],
  ['type', /^a text, not true or false/, 'RESTler PayloadBody; CATS BooleanStringInBooleanFields'],
  ['type', /^(?:a word, not true or false|"yes", not boolean)/, 'CATS RandomStringsInBooleanFields'],
  ['type', /^a number, not true or false/, 'RESTler PayloadBody; CATS NumericBooleansInBooleanFields'],
  ['type', /^an object, not a list/, 'RESTler PayloadBody; CATS ReplaceArraysWithSimpleObjectsFields'],
  ['type', /^a text, not a list/, 'RESTler PayloadBody; CATS ReplaceArraysWithPrimitivesFields'],
  ['type', /^a list, not an object/, 'RESTler PayloadBody; CATS ReplaceObjectsWithArraysFields'],
  ['type', /^a text, not an object/, 'RESTler PayloadBody; CATS ReplaceObjectsWithPrimitivesFields'],
  ['type', /^/, 'RESTler PayloadBody'],
  ['enum', /^null/, 'RESTler PayloadBody; CATS NullValuesInFields'],
  ['enum', /^none of/, 'CATS InvalidValuesInEnumsFields'],
  ['enum', /^a known value in another case/, 'CATS EnumCaseVariantFields'],
  ['enum', /^a known value with a Cyrillic letter/, 'CATS HomoglyphEnumFields'],
  ['enum', /^empty/, 'CATS EmptyStringsInFields'],
  ['minLength', /^empty/, 'CATS StringFieldsLeftBoundary; CATS EmptyStringsInFields'],
  ['minLength', /^/, 'CATS StringFieldsLeftBoundary'],
  ['maxLength', / in a header$/, 'CATS VeryLargeStringsInHeaders'],
  ['maxLength', /^/, 'CATS StringFieldsRightBoundary; CATS VeryLargeStringsInFields'],
  ['format', / in the path$/, 'RESTler InvalidDynamicObject; CATS InvalidReferencesFields'],
  ['format', /^"(?:not-a-uuid|yesterday|tomorrow|no-at-sign|no scheme)"/, 'CATS StringFormatTotallyWrongValues'],
  ['format', /^/, 'CATS StringFormatAlmostValidValues'],
  ['minimum', /^far/, 'CATS ExtremeNegativeNumbersInIntegerFields'],
  ['minimum', /^/, 'CATS IntegerFieldsLeftBoundary'],
  ['maximum', /^far/, 'CATS ExtremePositiveNumbersInIntegerFields'],
  ['maximum', /^/, 'CATS IntegerFieldsRightBoundary'],
  ['maxItems', /^/, 'CATS OverflowArraySizeFields'],
  ['maxProperties', /^/, 'CATS OverflowMapSizeFields'],
  ['minProperties', /at the root$/, 'CATS EmptyJsonBody'],
  ['uniqueItems', /^/, 'CATS DuplicateItemsInUniqueArraysFields'],
];

const boundaries: Readonly<Record<string, string>> = {
  minLength: 'CATS MinLengthExactValuesInStringFields',
  maxLength: 'CATS MaxLengthExactValuesInStringFields',
  minimum: 'CATS MinimumExactNumbersInNumericFields',
  maximum: 'CATS MaximumExactNumbersInNumericFields',
  enum: 'CATS IterateThroughEnumValuesFields',
  required: 'CATS RemoveFields',
};

/** Finds the names that other tools have for a case that breaks this keyword; `pointer` is the place of the fault. */
export function findKnownFault(keyword: string, says: string, pointer: string): string {
  const place = pointer.startsWith('/path/')
    ? ' in the path'
    : pointer.startsWith('/headers/')
      ? ' in a header'
      : pointer === '/body'
        ? ' at the root'
        : '';
  const row = faults.find(([name, pattern]) => name === keyword && pattern.test(says + place));
  return ['Schemathesis negative_data_rejection', ...(row ? [row[2]] : [])].join('; ');
}

/** Finds the names that other tools have for an example: a success, or a request with an id that does not exist. */
export function findKnownExample(status: number): string | undefined {
  if (status === 404) return 'CATS RandomResources';
  return status < 300 ? 'RESTler Examples; CATS HappyPath; CATS ExamplesFields' : undefined;
}

/** Finds the names that other tools have for a value just inside this boundary. */
export function findKnownBoundary(keyword: string): string {
  return ['Schemathesis positive_data_acceptance', boundaries[keyword] ?? []].flat().join('; ');
}
