import XMLBuilder from 'fast-xml-builder'

/** Keys with `@_` are attributes, `#text` is the text within, every other is a child or several. */
export interface XmlElement {
  readonly [key: string]: string | number | XmlElement | readonly XmlElement[]
}

// What XML 1.0 allows in no form, not even as a reference; lone surrogates are among it.
const FORBIDDEN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu
const LINE_END = /\r\n?/gu
const LINE_END_OR_TAB = /\r\n?|[\n\t]/gu

const builder = new XMLBuilder({
  format: true,
  ignoreAttributes: false,
  suppressEmptyNode: true,
  // An attribute with the value `true` would lose its value, and the report its form.
  suppressBooleanAttributes: false,
  tagValueProcessor: (_name, value) => allowed(value).replace(LINE_END, '\n'),
  // Readers of XML make blanks of them in attributes, whatever we write.
  attributeValueProcessor: (_name, value) => allowed(value).replace(LINE_END_OR_TAB, ' '),
})

/** A whole document with this element as its root; any text may stand in it. */
export function xmlDocument(name: string, root: XmlElement): string {
  const declaration = { '@_version': '1.0', '@_encoding': 'UTF-8' }
  return builder.build({ '?xml': declaration, [name]: root })
}

function allowed(value: unknown): string {
  return String(value).replace(FORBIDDEN, '')
}
