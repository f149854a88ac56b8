const LIMIT = 4
const PERIOD = 3 * 60_000

/**
 * Says after each unexpected end of the server whether it may be started again: not after the
 * fifth within three minutes, so that a letter that kills it does not keep a processor busy.
 * `now` in milliseconds.
 */
export function createRestarts(now: () => number = Date.now): () => boolean {
  let ends: number[] = []
  return () => {
    ends = [...ends.filter((end) => now() - end <= PERIOD), now()]
    return ends.length <= LIMIT
  }
}
