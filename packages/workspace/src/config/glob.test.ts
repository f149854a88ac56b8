import { expect, it } from 'vitest'
import { compileGlob, isTooWild } from './glob.ts'

it.each([
  ['网页/*.txt', '网页/1.txt', true],
  ['网页/*.txt', '网页/2025/1.txt', false],
  ['网页/*.txt', '旧/网页/1.txt', false],
  ['网页/**', '网页/2025/06/1.txt', true],
  ['网页/**', '网页.txt', false],
  ['网页/', '网页/2025/1.txt', true],
  ['网页/', '网页2/1.txt', false],
  ['./网页/*', '网页/.1.txt', true],
  ['网页\\**\\*.txt', '网页/1.txt', true],
  ['网页\\**\\*.txt', '网页/2025/1.txt', true],
  // Without a slash: in every folder.
  ['*.md', 'a.md', true],
  ['./12号.txt', '12号.txt', true],
  ['./12号.txt', '旧/12号.txt', false],
  ['*.md', '网页/2025/a.md', true],
  ['*.md', '网页/a.md.txt', false],
  ['*公开*.txt', '2025/3号（公开）.txt', true],
  ['**/公开/*.txt', '公开/1.txt', true],
  ['**/公开/*.txt', '2025/民政/公开/1.txt', true],
  ['**/公开/*.txt', '2025/未公开/1.txt', false],
  ['a/**/b/*.txt', 'a/b/1.txt', true],
  ['a/**b/*.txt', 'a/x/b/1.txt', false],
  ['a/**b/*.txt', 'a/xb/1.txt', true],
  ['?号.txt', '9号.txt', true],
  ['?号.txt', '10号.txt', false],
  ['a?b', 'a/b', false],
  ['202[3-5]/*', '2024/1.txt', true],
  ['202[3-5]/*', '2022/1.txt', false],
  ['202[!3-5]/*', '2022/1.txt', true],
  ['202[^3-5]/*', '2024/1.txt', false],
  ['a[!b]c', 'a/c', false],
  ['[-a]', '-', true],
  ['[]a]', ']', true],
  ['*.{txt,md}', 'a/b.md', true],
  ['*.{txt,md}', 'a/b.html', false],
  ['{草稿,网页/{2024,2025}}/*', '网页/2025/1.txt', true],
  ['{草稿,网页/{2024,2025}}/*', '网页/2023/1.txt', false],
  ['{a/**,b}/c', 'a/x/y/c', true],
  ['1{,号}.txt', '1.txt', true],
  // Characters of a name where no partner stands.
  ['a}b', 'a}b', true],
  ['1,2.txt', '1,2.txt', true],
  ['1[.txt', '1[.txt', true],
  ['a(b)+.txt', 'a(b)+.txt', true],
  ['*(公开).txt', '2025/3号(公开).txt', true],
  ['a.txt', 'abtxt', false],
  ['a', '', false],
] as const)('%s, %s: %s', (glob, path, matches) => {
  expect(compileGlob(glob)(path)).toBe(matches)
})

it.each([
  ['*a'.repeat(20)],
  ['**/'.repeat(20)],
  ['**/a/**/a/**/b.txt'],
  ['{a,'.repeat(20)],
  ['{a*,*a}{a*,*a}b'],
])('is too wild: %s', (glob) => {
  expect(isTooWild(glob)).toBe(true)
})

it.each([
  ['**/公开/*.txt'],
  ['{草稿,网页/{2024,2025}}/*'],
  ['*公开*号*'],
  ['a/**/b/**/*.{txt,md}'],
  ['**/a/**/b/**'],
])('is not too wild, and takes no time on a long path: %s', (glob) => {
  expect(isTooWild(glob)).toBe(false)
  expect(compileGlob(glob)(`${'公开号a/'.repeat(60)}${'公开a'.repeat(80)}`)).toBe(glob === '')
})
