// Written by `npm run generate`.
import type { AnyRule } from '@replylint/engine'
import categoryMismatch from './category/mismatch.ts'
import dateImpossible from './date/impossible.ts'
import dateOrder from './date/order.ts'
import docNumberForm from './doc-number/form.ts'
import headingLevelStyle from './heading/level-style.ts'
import numberCountMismatch from './number/count-mismatch.ts'
import numberRatioMismatch from './number/ratio-mismatch.ts'
import numberShareMismatch from './number/share-mismatch.ts'
import numberSumMismatch from './number/sum-mismatch.ts'
import numberTotalOutOfRange from './number/total-out-of-range.ts'
import openingDoubledPreposition from './opening/doubled-preposition.ts'
import privacyIdNumber from './privacy/id-number.ts'
import privacyPersonalPhone from './privacy/personal-phone.ts'
import referenceKindMismatch from './reference/kind-mismatch.ts'
import referenceNameMismatch from './reference/name-mismatch.ts'
import referenceNumberMismatch from './reference/number-mismatch.ts'
import referenceSessionMismatch from './reference/session-mismatch.ts'
import sectionEmptyField from './section/empty-field.ts'
import sectionMissingCategory from './section/missing-category.ts'
import sectionMissingClosing from './section/missing-closing.ts'
import sectionMissingContact from './section/missing-contact.ts'
import sectionMissingDate from './section/missing-date.ts'
import sectionMissingDocNumber from './section/missing-doc-number.ts'
import sectionMissingOpening from './section/missing-opening.ts'
import sectionMissingOpenness from './section/missing-openness.ts'
import sectionMissingSalutation from './section/missing-salutation.ts'
import sectionMissingSignature from './section/missing-signature.ts'
import sectionMissingTitle from './section/missing-title.ts'
import sectionUnsignedPage from './section/unsigned-page.ts'
import typoConfusion from './typo/confusion.ts'
import typoRepeatedWord from './typo/repeated-word.ts'

/** Every rule, in order of id. */
export const rules: readonly AnyRule[] = [
  categoryMismatch,
  dateImpossible,
  dateOrder,
  docNumberForm,
  headingLevelStyle,
  numberCountMismatch,
  numberRatioMismatch,
  numberShareMismatch,
  numberSumMismatch,
  numberTotalOutOfRange,
  openingDoubledPreposition,
  privacyIdNumber,
  privacyPersonalPhone,
  referenceKindMismatch,
  referenceNameMismatch,
  referenceNumberMismatch,
  referenceSessionMismatch,
  sectionEmptyField,
  sectionMissingCategory,
  sectionMissingClosing,
  sectionMissingContact,
  sectionMissingDate,
  sectionMissingDocNumber,
  sectionMissingOpening,
  sectionMissingOpenness,
  sectionMissingSalutation,
  sectionMissingSignature,
  sectionMissingTitle,
  sectionUnsignedPage,
  typoConfusion,
  typoRepeatedWord,
]
