import { AppError } from '@etappe/domain/kernel/errors'
import type { FastifyRequest } from 'fastify'

interface ReceivedFile {
  readonly name: string
  readonly bytes: Buffer
}

const isTooLarge = (error: unknown) => error instanceof Error && 'code' in error && error.code === 'FST_REQ_FILE_TOO_LARGE'

/**
 * The one file of a multipart request, at most `largest` bytes where the route has no limit of its own; `undefined` where there is
 * none. Throws `too-large`, and `invalid` for more than one, a request that broke off or is no multipart at all.
 */
export async function receiveFile(request: FastifyRequest, largest?: number): Promise<ReceivedFile | undefined> {
  if (!request.isMultipart()) throw new AppError('invalid')
  try {
    let received: ReceivedFile | undefined
    // To the end: a second file is refused by the limit of the route, and not dropped without a word.
    for await (const part of request.files(largest === undefined ? {} : { limits: { fileSize: largest, files: 1 } }))
      received = { name: part.filename, bytes: await part.toBuffer() }
    return received
  } catch (error) {
    throw new AppError(isTooLarge(error) ? 'too-large' : 'invalid')
  }
}
