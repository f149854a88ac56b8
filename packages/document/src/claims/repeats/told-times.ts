/** Times, as they are written. */
export const TIMES =
  /(?:(?:19|20)\d\d|[去今上本前]|近[\d一二两三四五六]{1,2})年度?(?:\d{1,2}[-—至]\d{1,2}月)?(?:\d{1,2}月)?(?:\d{1,2}日)?[底末初]?|\d{1,2}[-—至]\d{1,2}月|\d{1,2}月(?:\d{1,2}日)?[底末初]?|十[一二三四五六]五|[上下]半年|[一二三四]季度|以来|至今|期间|同期|先后|陆续/gu

/** All the times of a text; two statements are compared only where these are the same. */
export function timesOf(text: string): string {
  return (text.match(TIMES) ?? []).join(' ')
}
