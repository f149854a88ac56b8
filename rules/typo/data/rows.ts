import { dropped } from './dropped.ts'
import { frames } from './frames.ts'
import { functionWords } from './function-words.ts'
import { idioms } from './idioms.ts'
import { letter } from './letter.ts'
import { lookAlikesAM } from './look-alikes-a-m.ts'
import { lookAlikesNZ } from './look-alikes-n-z.ts'
import { placesAndBodies } from './places-and-bodies.ts'
import { realWords } from './real-words.ts'
import { slips } from './slips.ts'
import { soundAlikesAF } from './sound-alikes-a-f.ts'
import { soundAlikesGK } from './sound-alikes-g-k.ts'
import { soundAlikesLS } from './sound-alikes-l-s.ts'
import { soundAlikesTX } from './sound-alikes-t-x.ts'
import { soundAlikesYZ } from './sound-alikes-y-z.ts'
import { variants } from './variants.ts'
import type { ConfusionRow } from '../../rows/row.ts'

/** Every row, by theme. */
export const confusionRows: readonly ConfusionRow[] = [
  ...dropped,
  ...frames,
  ...functionWords,
  ...idioms,
  ...letter,
  ...lookAlikesAM,
  ...lookAlikesNZ,
  ...placesAndBodies,
  ...realWords,
  ...slips,
  ...soundAlikesAF,
  ...soundAlikesGK,
  ...soundAlikesLS,
  ...soundAlikesTX,
  ...soundAlikesYZ,
  ...variants,
]
