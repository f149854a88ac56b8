import { expect, it } from 'vitest'
import { xmlDocument } from './xml.ts'

const DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>'

it.each([
  ['“引号”', '“引号”', '“引号”'],
  ['<b a="1">', '&lt;b a=&quot;1&quot;&gt;', '&lt;b a=&quot;1&quot;&gt;'],
  ["'&amp;'", '&apos;&amp;amp;&apos;', '&apos;&amp;amp;&apos;'],
  [']]>', ']]&gt;', ']]&gt;'],
  ['<!--', '&lt;!--', '&lt;!--'],
  ['a\u0000\u0008\u000b\u000c\u001b\u001fb', 'ab', 'ab'],
  ['a\ud800b\udc00\ufffe\uffff', 'ab', 'ab'],
  ['😀𠮷\u{10ffff}', '😀𠮷\u{10ffff}', '😀𠮷\u{10ffff}'],
  ['a\r\nb\rc\nd\te', 'a b c d e', 'a\nb\nc\nd\te'],
  // The library would write an attribute without a value.
  ['true', 'true', 'true'],
  ['$&$1', '$&amp;$1', '$&amp;$1'],
])('%j', (text, asAttribute, asText) => {
  expect(xmlDocument('a', { '@_b': text })).toBe(`${DECLARATION}\n<a b="${asAttribute}"/>\n`)
  const element = { '@_b': 0, '#text': text }
  expect(xmlDocument('a', element)).toBe(`${DECLARATION}\n<a b="0">${asText}</a>\n`)
})

it('leaves nothing out that a reader of XML may have', () => {
  let allowed = ''
  for (let code = 0x20; code <= 0x2ffff; code++) {
    const surrogate = code >= 0xd800 && code <= 0xdfff
    const marks = [0x22, 0x26, 0x27, 0x3c, 0x3e, 0xfffe, 0xffff].includes(code)
    if (!surrogate && !marks) allowed += String.fromCodePoint(code)
  }
  expect(xmlDocument('a', { '@_b': allowed }).includes(`<a b="${allowed}"/>`)).toBe(true)
})
