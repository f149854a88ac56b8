/** A unit as it should not be written behind a figure. */
export interface UnitRow {
  /** The source of an expression, without groups that capture. */
  readonly wrong: string
  readonly right: string
  /** Cannot be wrong; otherwise a person decides. */
  readonly fix?: true
  /** What a proof-reader always changes; all else is noted only. */
  readonly level?: 'warning'
}

export const unitRows: readonly UnitRow[] = [
  { wrong: '平米', right: '平方米', fix: true },
  // “200平方”: metres are meant, most of the time.
  { wrong: '平方(?![米公千里厘分毫英市码尺根])', right: '平方米' },
  { wrong: '立方(?![米公千里厘分毫英市码尺根体])', right: '立方米' },
  // “3公分校” is no length.
  { wrong: '公分(?=[，。；、：,;:）)高宽长厚粗深的以左]|$)', right: '厘米' },
  { wrong: '公升', right: '升' },
  { wrong: '立升', right: '升' },
  { wrong: '公尺', right: '米' },
  { wrong: '公厘', right: '毫米' },
  { wrong: '市斤', right: '斤' },
  { wrong: '块钱', right: '元' },
  { wrong: '㎡', right: '平方米' },
  { wrong: '㎥', right: '立方米' },
  { wrong: 'm2(?![A-Za-z\\d.])', right: '平方米' },
  { wrong: 'm3(?![A-Za-z\\d.])', right: '立方米' },
  // k is a thousand, K a temperature.
  { wrong: '(?:KM|Km|kM)(?![A-Za-z\\d])', right: 'km' },
  { wrong: '(?:KG|Kg|kG)(?![A-Za-z\\d])', right: 'kg' },
  { wrong: '(?:KV|Kv|kv)(?![A-Za-z\\d])', right: 'kV' },
  { wrong: '(?:KW|Kw|kw)(?![A-Za-z\\d·])', right: 'kW' },
  { wrong: '(?:KWH|KWh|Kwh|kwh|KwH|kWH)(?![A-Za-z\\d])', right: 'kWh' },
  { wrong: '个百分比', right: '个百分点', level: 'warning' },
  { wrong: '百分点', right: '个百分点' },
  { wrong: '个亿(?!级)', right: '亿' },
]
