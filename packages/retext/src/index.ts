export { documentOf } from './documents.ts'
export { type ReplyLintOptions, replyLint, toPlugin } from './reply-lint.ts'
export { type RetextReplyOptions, retextReply } from './retext-reply.ts'
