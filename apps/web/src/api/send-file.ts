import { errorCodes, type ErrorCode } from '@etappe/domain/kernel/errors'
import { z } from 'zod'

export interface Sending {
  readonly address: string
  readonly file: File
  readonly signal: AbortSignal
  /** Gets 0 to 100. */
  readonly onProgress: (percent: number) => void
}

/** How it ended: what the server answered, why it refused, or that the connection broke off. */
export type SendEnd = { readonly answer: unknown } | { readonly refused: ErrorCode | 'lost' }

const refusal = z.object({ code: z.enum(errorCodes) })
// Answers of the layers before the application carry a status only.
const byStatus: Readonly<Record<number, ErrorCode>> = { 413: 'too-large', 429: 'too-many-requests' }

function endOf(request: XMLHttpRequest): SendEnd {
  let answer: unknown = null
  try {
    answer = JSON.parse(request.responseText)
  } catch {
    return { refused: byStatus[request.status] ?? 'lost' }
  }
  if (request.status < 300) return { answer }
  return { refused: refusal.safeParse(answer).data?.code ?? byStatus[request.status] ?? 'lost' }
}

/** Nothing has moved for so long that nothing will. */
const stalledMs = 60_000

/** Sends one file as multipart. An old-fashioned request: the newer kind cannot tell how much has left. */
export function sendFile({ address, file, signal, onProgress }: Sending): Promise<SendEnd> {
  return new Promise((done) => {
    const request = new XMLHttpRequest()
    const stop = () => request.abort()
    let stalled = setTimeout(stop, stalledMs)
    const end = (how: SendEnd) => {
      clearTimeout(stalled)
      signal.removeEventListener('abort', stop)
      done(how)
    }
    request.open('POST', address)
    request.upload.addEventListener('progress', ({ loaded, total }) => {
      clearTimeout(stalled)
      stalled = setTimeout(stop, stalledMs)
      onProgress(total > 0 ? Math.floor((loaded / total) * 100) : 0)
    })
    request.addEventListener('load', () => end(endOf(request)))
    for (const event of ['error', 'abort', 'timeout'] as const) request.addEventListener(event, () => end({ refused: 'lost' }))
    signal.addEventListener('abort', stop)
    const body = new FormData()
    body.append('file', file)
    request.send(body)
  })
}
