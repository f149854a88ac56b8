import { figures } from './figures.ts'
import { frames } from './frames.ts'
import { letter } from './letter.ts'
import type { PhraseRow } from './row.ts'
import { synonyms } from './synonyms.ts'

/** Every row, by theme. */
export const phraseRows: readonly PhraseRow[] = [...figures, ...frames, ...letter, ...synonyms]
