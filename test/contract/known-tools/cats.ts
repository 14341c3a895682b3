import type { Tool } from './tool.ts';

/** `Fuzzer` at the end of the names and `SanitizeValidate`, `TrimValidate` and the like, which name expectations, are left out. */
export const cats: Tool = {
  name: 'CATS',
  source: 'docs/fuzzers/*/index.md and src/main/java/com/endava/cats/fuzzer of Endava/cats',
  cases: [
    // Fields
    'AbugidasInStringFields', 'BidirectionalOverrideFields', 'BooleanStringInBooleanFields', 'CommandInjectionInStringFields', 'DecimalNumbersInIntegerFields',
    'DuplicateItemsInUniqueArraysFields', 'DuplicateKeysFields', 'EmptyStringsInFields', 'EnumCaseVariantFields', 'ExamplesFields', 'ExtremeNegativeNumbersInIntegerFields',
    'ExtremePositiveNumbersInIntegerFields', 'FullwidthBracketsFields', 'HangulFillerFields', 'HomoglyphEnumFields', 'IntegerFieldsLeftBoundary', 'IntegerFieldsRightBoundary',
    'InvalidReferencesFields', 'InvalidValuesInEnumsFields', 'IterateThroughEnumValuesFields', 'LdapInjectionInStringFields', 'LeadingSpacesInFields',
    'LowercaseExpandingLengthInStringFields', 'MassAssignment', 'MaxLengthExactValuesInStringFields', 'MaximumExactNumbersInNumericFields', 'MinLengthExactValuesInStringFields',
    'MinimumExactNumbersInNumericFields', 'NewFields', 'NoSqlInjectionInStringFields', 'NullValuesInFields', 'NumericBooleansInBooleanFields', 'NumericStringsInNumericFields',
    'NumericValuesInStringFields', 'OverflowArraySizeFields', 'RandomStringsInBooleanFields', 'RemoveFields', 'ReplaceArraysWithPrimitivesFields',
    'ReplaceArraysWithSimpleObjectsFields', 'ReplaceObjectsWithArraysFields', 'ReplaceObjectsWithPrimitivesFields', 'ReplacePrimitivesWithArraysFields',
    'ReplacePrimitivesWithObjectsFields', 'SSRFInUrlFields', 'SpacesOnlyInFields', 'SqlInjectionInStringFields', 'StringFieldsLeftBoundary', 'StringFieldsRightBoundary',
    'StringFormatAlmostValidValues', 'StringFormatTotallyWrongValues', 'StringsInNumericFields', 'TrailingWhitespacesInFields', 'UppercaseExpandingLengthInStringFields',
    'VeryLargeStringsInFields', 'WithinControlCharsInFields', 'WithinMultiCodePointEmojisInFields', 'WithinSingleCodePointEmojisInFields', 'XssInjectionInStringFields',
    'ZalgoTextInStringFields', 'ZeroWidthCharsInValuesFields',
    // HTTP
    'BypassAuthentication', 'ConditionalEtag', 'EmptyBody', 'EmptyJsonArrayBody', 'EmptyJsonBody', 'HappyPath', 'HttpMethods', 'InsecureDirectObjectReferences', 'MalformedJson',
    'NullBody', 'NullUnicodeBody', 'NullUnicodeSymbolBody', 'RandomDummyInvalidJsonBody', 'RandomResources', 'RandomStringBody', 'RandomUnicodeBody', 'ZeroIntegerBody',
    // Headers
    'DummyContentTypeHeaders', 'RemoveHeaders', 'UnsupportedContentTypesHeaders', 'VeryLargeStringsInHeaders',
  ],
  tests: {
    'test/platform/request-headers.test.ts': [
      'AcceptLanguageHeaders', 'DummyAcceptHeaders', 'UnsupportedAcceptHeaders', 'DuplicateHeaders', 'EmptyStringsInHeaders', 'ExtraHeaders', 'LargeNumberOfRandomHeaders',
      'LargeNumberOfRandomAlphanumericHeaders', 'LeadingSpacesInHeaders', 'OnlySpacesInHeaders', 'TrailingSpacesInHeaders', 'CRLFHeaders', 'AbugidasInHeaders', 'ZalgoTextInHeaders',
      'ZeroWidthCharsInNamesHeaders', 'ZeroWidthCharsInValuesHeaders', 'LeadingControlCharsInHeaders', 'OnlyControlCharsInHeaders', 'TrailingControlCharsInHeaders',
      'OnlySingleCodePointEmojisInHeaders', 'VeryLargeUnicodeStringsInHeaders', 'CustomHttpMethods', 'NonRestHttpMethods',
    ],
    'test/platform/headers.test.ts': ['CheckSecurityHeaders'],
    'test/support/contract/check.ts': ['ResponseHeadersMatchContractHeaders'],
    'test/support/contract/leaks.ts': ['SensitiveDataExposure'],
    'test/platform/bodies.test.ts': ['DummyContentLengthHeaders', 'InvalidContentLengthHeaders', 'InsertRandomValuesInBody', 'LeadingZerosInNumericFields', 'PrefixNumbersWithZeroFields'],
    'test/platform/parameters.test.ts': ['VeryLargeIntegersInNumericFields'],
    'test/areas/profile/operations/delete-profile-image.test.ts': ['CheckDeletedResourcesNotAvailable'],
    'test/areas/profile/operations/replace-my-availability.test.ts': ['PutIdempotency', 'UpdateReadConsistency', 'MinGreaterThanMaxFields', 'TemporalLogicFields', 'DateRangeInversion'],
    'test/contract/mutation.node.test.ts': ['OnlyRequiredFields'],
  },
  not: {
    'No request has a number that is not whole.': ['DecimalFieldsLeftBoundary', 'DecimalFieldsRightBoundary', 'ExtremeNegativeNumbersInDecimalFields', 'ExtremePositiveNumbersInDecimalFields', 'VeryLargeDecimalsInNumericFields', 'ScientificNotationStringsInDecimalFields'],
    'No request has an open object or alternatives that a field tells apart.': ['OverflowMapSizeFields', 'FreeFormObjectFields', 'FreeFormArrayItemsFields', 'AdditionalPropertiesMassAssignmentFields', 'SwapDiscriminatorValuesFields'],
    'The same as another one with other characters or another position in the text.': [
      'BooleanFields', 'BooleanValuesInStringFields', 'DecimalValuesInIntegerFields', 'EmptyStringValuesInFields', 'EnumNumericOrdinalFields', 'EpochNumberInDateTimeFields', 'ExactValuesInStringFields',
      'LeadingControlCharsInFields', 'LeadingMultiCodePointEmojisInFields', 'LeadingSingleCodePointEmojisInFields', 'LeadingWhitespacesInFields', 'LowercaseExpandingBytesInStringFields', 'OnlyControlCharsInFields',
      'OnlyMultiCodePointEmojisInFields', 'OnlySingleCodePointEmojisInFields', 'OnlyWhitespacesInFields', 'SingleElementArrayToScalarFields', 'TrailingControlCharsInFields',
      'TrailingMultiCodePointEmojisInFields', 'TrailingSingleCodePointEmojisInFields', 'UppercaseExpandingBytesInStringFields', 'VeryLargeUnicodeStringsInFields',
      'RandomNegativeDecimalBody', 'RandomNegativeIntegerBody', 'RandomPositiveDecimalBody', 'RandomPositiveIntegerBody', 'ZeroDecimalBody',
      'LeadingMultiCodePointEmojisInHeaders', 'LeadingSingleCodePointEmojisInHeaders', 'LeadingWhitespacesInHeaders', 'OnlyMultiCodePointEmojisInHeaders', 'OnlyWhitespacesInHeaders',
      'TrailingMultiCodePointEmojisInHeaders', 'TrailingSingleCodePointEmojisInHeaders', 'TrailingWhitespacesInHeaders',
    ],
    'A name that is not in the contract is refused, whatever it looks like: NewFields.': ['DummyRequest', 'InsertWhitespacesInFieldNames', 'ZeroWidthCharsInNamesFields'],
    'Defaults are filled in where a field is left out, which RemoveFields does.': ['DefaultValuesInFields'],
    'The runtime frames requests; none with a wrong Transfer-Encoding reaches a Worker.': ['DummyTransferEncodingHeaders'],
    'No answer of 201 has a Location, and no path has a child under a parent that is chosen.': ['CreatedResourceLocation', 'CrossParentResourceIsolation'],
    'A run against one long-lived server: each file of ours starts from an empty world.': ['CheckReadsStillWork'],
    'They run what their user writes.': ['CustomFuzzer', 'FunctionalFuzzer', 'SecurityFuzzer', 'TemplateFuzzer', 'RandomFuzzer', 'UserDictionaryFields', 'UserDictionaryHeaders'],
  },
};
