import { addAbortSignal, type Readable } from 'node:stream'

/**
 * What comes on standard input; of more than `most` bytes a little more than that, so that the limit
 * is noticed and `/dev/zero` ends. Throws an AbortError where the user wants no more.
 */
export async function readStdin(
  stream: Readable,
  signal: AbortSignal,
  most = Number.POSITIVE_INFINITY,
): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of addAbortSignal(signal, stream)) {
    const bytes = Buffer.from(chunk)
    chunks.push(bytes)
    length += bytes.length
    if (length > most) break
  }
  return Buffer.concat(chunks)
}
