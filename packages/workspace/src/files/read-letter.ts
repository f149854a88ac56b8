import { failure, type Outcome } from '../problem.ts'
import { readText } from './read-text.ts'

/** The text of a letter. A file without text cannot be checked, which is said, not passed over. */
export function readLetter(path: string, filePath: string = path): Outcome<string> {
  const text = readText(path, filePath)
  if (!text.ok || /\S/u.test(text.value)) return text
  return failure({
    filePath,
    message: {
      zh: '文件是空的，没有可检查的内容',
      en: 'the file is empty: there is nothing to check',
    },
  })
}
