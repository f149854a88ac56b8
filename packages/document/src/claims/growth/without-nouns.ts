const SUBJECT_ENDS = ['', '数', '量', '总数', '数量', '总量'].flatMap((end) => [
  `${end}由`,
  `${end}从`,
])

/** “床位数”增长50%, “每人每月”提高30元: what the change was of, told again. */
export function withoutSubject(text: string, context: string): string {
  for (let length = Math.min(10, text.length - 1); length > 1; length--) {
    const subject = text.slice(0, length)
    const isSubject = SUBJECT_ENDS.some((end) =>
      context.includes(`${subject.replace(/(?:总数|总量|数量|数|量)$/u, '')}${end}`),
    )
    if (isSubject || (subject.startsWith('每') && context.includes(subject))) {
      return text.slice(length)
    }
  }
  return text
}

/** 增加“床位”60张: behind the verb. */
export function withoutObject(text: string, context: string): string {
  for (let length = Math.min(8, text.length - 2); length > 1; length--) {
    if (context.includes(text.slice(-length))) return text.slice(0, -length)
  }
  return text
}
