import type { Claim, ClaimKind } from '../facts/types.ts'
import { parseReply } from '../parse.ts'

/** A whole letter around its body: the end of a letter tells where a list ends. */
export function replyWith(body: string): string {
  return `关于市人大第57号建议的答复\n\n尊敬的陆春禾代表：\n\n您提出的建议收悉，现答复如下：\n\n${body}\n\n感谢您对我市养老工作的关心和支持！\n\n青阳市民政局\n\n2025年6月17日\n`
}

/** The claims of these kinds: `fails! 30＋14＋85＝129 125个`; `!` where certain, `?` where not. */
export function claimsOf(text: string, ...kinds: readonly ClaimKind[]): string[] {
  const { claims } = parseReply(text).facts
  return claims.filter(({ kind }) => kinds.includes(kind)).map(worded)
}

function worded({ verdict, certain, arithmetic, stated }: Claim): string {
  const sure = verdict === 'fails' ? (certain ? '!' : '?') : ''
  return `${verdict}${sure} ${arithmetic} ${stated.raw}`
}
