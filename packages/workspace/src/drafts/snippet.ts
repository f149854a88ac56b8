/** ${1:×××}, $1, ${1}, or an escaped \$ \} \\ of a TextMate snippet. Placeholders hold no others. */
const MARKS = /\\([\\$}])|\$(?:(\d{1,3})|\{(\d{1,3})(?::((?:[^\\}]|\\[\\$}]){0,200}))?\})/gu

/** The text of a snippet as an editor lays it out: each tab stop with its placeholder, everywhere. */
export function snippetText(snippet: string): string {
  const placeholders = new Map<string, string>()
  for (const { 3: stop, 4: placeholder } of snippet.matchAll(MARKS)) {
    if (stop !== undefined && placeholder !== undefined) placeholders.set(stop, placeholder)
  }
  return snippet.replace(MARKS, (_, escaped?: string, stop?: string, other?: string) => {
    if (escaped !== undefined) return escaped
    return unescaped(placeholders.get(stop ?? other ?? '') ?? '')
  })
}

function unescaped(text: string): string {
  return text.replace(/\\([\\$}])/gu, '$1')
}
