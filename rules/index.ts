// Written by `npm run generate`.
import type { AnyRule } from '@replylint/engine'
import categoryContradicted from './category/contradicted.ts'
import categoryMismatch from './category/mismatch.ts'
import categoryUnknown from './category/unknown.ts'
import dateDocNumberYear from './date/doc-number-year.ts'
import dateDoubledUnit from './date/doubled-unit.ts'
import dateForm from './date/form.ts'
import dateFutureAsPast from './date/future-as-past.ts'
import dateImpossible from './date/impossible.ts'
import dateIncomplete from './date/incomplete.ts'
import dateOrder from './date/order.ts'
import datePastAsFuture from './date/past-as-future.ts'
import datePlanPeriod from './date/plan-period.ts'
import dateSessionYear from './date/session-year.ts'
import dateWeekday from './date/weekday.ts'
import docNumberForm from './doc-number/form.ts'
import docNumberInconsistent from './doc-number/inconsistent.ts'
import grammarBlend from './grammar/blend.ts'
import grammarCollocation from './grammar/collocation.ts'
import grammarDe from './grammar/de.ts'
import grammarMissingObject from './grammar/missing-object.ts'
import grammarMissingSubject from './grammar/missing-subject.ts'
import grammarMissingWord from './grammar/missing-word.ts'
import grammarPreposition from './grammar/preposition.ts'
import headingFullStop from './heading/full-stop.ts'
import headingLevelStyle from './heading/level-style.ts'
import headingNumber from './heading/number.ts'
import headingSeries from './heading/series.ts'
import numberAmountMismatch from './number/amount-mismatch.ts'
import numberConflictingFact from './number/conflicting-fact.ts'
import numberCountMismatch from './number/count-mismatch.ts'
import numberDoubledApproximation from './number/doubled-approximation.ts'
import numberDurationMismatch from './number/duration-mismatch.ts'
import numberGrowthMismatch from './number/growth-mismatch.ts'
import numberPartExceedsWhole from './number/part-exceeds-whole.ts'
import numberRatioMismatch from './number/ratio-mismatch.ts'
import numberShareMismatch from './number/share-mismatch.ts'
import numberSharesNotHundred from './number/shares-not-hundred.ts'
import numberSumMismatch from './number/sum-mismatch.ts'
import numberTotalOutOfRange from './number/total-out-of-range.ts'
import numeralAdjacentApproximation from './numeral/adjacent-approximation.ts'
import numeralDecimalPoint from './numeral/decimal-point.ts'
import numeralDigitWidth from './numeral/digit-width.ts'
import numeralLetterForDigit from './numeral/letter-for-digit.ts'
import numeralMissingYuan from './numeral/missing-yuan.ts'
import numeralMixed from './numeral/mixed.ts'
import numeralThousands from './numeral/thousands.ts'
import numeralUnitForm from './numeral/unit-form.ts'
import numeralUnitRange from './numeral/unit-range.ts'
import openingDoubledPreposition from './opening/doubled-preposition.ts'
import openingNoLeadIn from './opening/no-lead-in.ts'
import opennessBrackets from './openness/brackets.ts'
import opennessMismatch from './openness/mismatch.ts'
import privacyIdNumber from './privacy/id-number.ts'
import privacyPersonalPhone from './privacy/personal-phone.ts'
import punctuationBrokenSentence from './punctuation/broken-sentence.ts'
import punctuationCommaSplice from './punctuation/comma-splice.ts'
import punctuationEnumeration from './punctuation/enumeration.ts'
import punctuationExtraComma from './punctuation/extra-comma.ts'
import punctuationHalfWidth from './punctuation/half-width.ts'
import punctuationMissingColon from './punctuation/missing-colon.ts'
import punctuationMissingEnd from './punctuation/missing-end.ts'
import punctuationQuoteStyle from './punctuation/quote-style.ts'
import punctuationQuotedStop from './punctuation/quoted-stop.ts'
import punctuationRangeMark from './punctuation/range-mark.ts'
import punctuationRepeated from './punctuation/repeated.ts'
import punctuationStraySpace from './punctuation/stray-space.ts'
import punctuationUnpaired from './punctuation/unpaired.ts'
import redundancyPhrase from './redundancy/phrase.ts'
import redundancyRepeatedClause from './redundancy/repeated-clause.ts'
import referenceAddresseeNumber from './reference/addressee-number.ts'
import referenceKindMismatch from './reference/kind-mismatch.ts'
import referenceNameMismatch from './reference/name-mismatch.ts'
import referenceNumberMismatch from './reference/number-mismatch.ts'
import referenceOwnBody from './reference/own-body.ts'
import referenceSessionMismatch from './reference/session-mismatch.ts'
import referenceTitleMismatch from './reference/title-mismatch.ts'
import replyUnansweredPoint from './reply/unanswered-point.ts'
import sectionDuplicate from './section/duplicate.ts'
import sectionEmptyField from './section/empty-field.ts'
import sectionMissingCategory from './section/missing-category.ts'
import sectionMissingClosing from './section/missing-closing.ts'
import sectionMissingContact from './section/missing-contact.ts'
import sectionMissingCopyTo from './section/missing-copy-to.ts'
import sectionMissingDate from './section/missing-date.ts'
import sectionMissingDocNumber from './section/missing-doc-number.ts'
import sectionMissingLetterhead from './section/missing-letterhead.ts'
import sectionMissingOpening from './section/missing-opening.ts'
import sectionMissingOpenness from './section/missing-openness.ts'
import sectionMissingSalutation from './section/missing-salutation.ts'
import sectionMissingSignature from './section/missing-signature.ts'
import sectionMissingTitle from './section/missing-title.ts'
import sectionOrder from './section/order.ts'
import sectionOutOfPlace from './section/out-of-place.ts'
import sectionUnsignedPage from './section/unsigned-page.ts'
import typoConfusion from './typo/confusion.ts'
import typoRepeatedWord from './typo/repeated-word.ts'

/** Every rule, in order of id. */
export const rules: readonly AnyRule[] = [
  categoryContradicted,
  categoryMismatch,
  categoryUnknown,
  dateDocNumberYear,
  dateDoubledUnit,
  dateForm,
  dateFutureAsPast,
  dateImpossible,
  dateIncomplete,
  dateOrder,
  datePastAsFuture,
  datePlanPeriod,
  dateSessionYear,
  dateWeekday,
  docNumberForm,
  docNumberInconsistent,
  grammarBlend,
  grammarCollocation,
  grammarDe,
  grammarMissingObject,
  grammarMissingSubject,
  grammarMissingWord,
  grammarPreposition,
  headingFullStop,
  headingLevelStyle,
  headingNumber,
  headingSeries,
  numberAmountMismatch,
  numberConflictingFact,
  numberCountMismatch,
  numberDoubledApproximation,
  numberDurationMismatch,
  numberGrowthMismatch,
  numberPartExceedsWhole,
  numberRatioMismatch,
  numberShareMismatch,
  numberSharesNotHundred,
  numberSumMismatch,
  numberTotalOutOfRange,
  numeralAdjacentApproximation,
  numeralDecimalPoint,
  numeralDigitWidth,
  numeralLetterForDigit,
  numeralMissingYuan,
  numeralMixed,
  numeralThousands,
  numeralUnitForm,
  numeralUnitRange,
  openingDoubledPreposition,
  openingNoLeadIn,
  opennessBrackets,
  opennessMismatch,
  privacyIdNumber,
  privacyPersonalPhone,
  punctuationBrokenSentence,
  punctuationCommaSplice,
  punctuationEnumeration,
  punctuationExtraComma,
  punctuationHalfWidth,
  punctuationMissingColon,
  punctuationMissingEnd,
  punctuationQuoteStyle,
  punctuationQuotedStop,
  punctuationRangeMark,
  punctuationRepeated,
  punctuationStraySpace,
  punctuationUnpaired,
  redundancyPhrase,
  redundancyRepeatedClause,
  referenceAddresseeNumber,
  referenceKindMismatch,
  referenceNameMismatch,
  referenceNumberMismatch,
  referenceOwnBody,
  referenceSessionMismatch,
  referenceTitleMismatch,
  replyUnansweredPoint,
  sectionDuplicate,
  sectionEmptyField,
  sectionMissingCategory,
  sectionMissingClosing,
  sectionMissingContact,
  sectionMissingCopyTo,
  sectionMissingDate,
  sectionMissingDocNumber,
  sectionMissingLetterhead,
  sectionMissingOpening,
  sectionMissingOpenness,
  sectionMissingSalutation,
  sectionMissingSignature,
  sectionMissingTitle,
  sectionOrder,
  sectionOutOfPlace,
  sectionUnsignedPage,
  typoConfusion,
  typoRepeatedWord,
]
