import { type FileHead, fileHead } from '@etappe/domain/applications/application-file'
import { errorCodes, type ErrorCode } from '@etappe/domain/kernel/errors'
import { z } from 'zod'

export interface Upload {
  readonly token: string
  /** The same for every attempt with the same file, so that it is added once. */
  readonly id: string
  readonly file: File
  readonly signal: AbortSignal
  readonly onProgress: (percent: number) => void
}

/** How it ended: the file as the server keeps it, why it was refused, or that the connection broke off. */
export type UploadEnd = FileHead | ErrorCode | 'lost'

const refusal = z.object({ code: z.enum(errorCodes) })
const byStatus: Readonly<Record<number, ErrorCode>> = { 413: 'too-large', 429: 'too-many-requests' }

function endOf(request: XMLHttpRequest): UploadEnd {
  let answer: unknown = null
  try {
    answer = JSON.parse(request.responseText)
  } catch {
    // A proxy answered instead of the application.
  }
  const kept = fileHead.safeParse(answer)
  if (request.status < 300 && kept.success) return kept.data
  return refusal.safeParse(answer).data?.code ?? byStatus[request.status] ?? 'lost'
}

/** Sends one file of a draft. An old-fashioned request: the newer kind cannot tell how much has left. */
export function uploadFile({ token, id, file, signal, onProgress }: Upload): Promise<UploadEnd> {
  return new Promise((done) => {
    const request = new XMLHttpRequest()
    const stop = () => request.abort()
    const end = (how: UploadEnd) => {
      signal.removeEventListener('abort', stop)
      done(how)
    }
    request.open('POST', `/api/files/apply/${encodeURIComponent(token)}?id=${id}`)
    request.upload.addEventListener('progress', ({ loaded, total }) => onProgress(total > 0 ? Math.floor((loaded / total) * 100) : 0))
    request.addEventListener('load', () => end(endOf(request)))
    for (const event of ['error', 'abort', 'timeout'] as const) request.addEventListener(event, () => end('lost'))
    signal.addEventListener('abort', stop)
    const body = new FormData()
    body.append('file', file)
    request.send(body)
  })
}
