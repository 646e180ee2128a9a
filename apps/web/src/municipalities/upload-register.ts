import { type RegisterProgress, registerProgress } from '@etappe/domain/municipalities/register'

/** The answer broke off, or something between here and the server answered instead of it. */
export class UploadLost extends Error {}

async function send(file: File, commandId: string): Promise<ReadableStream<Uint8Array>> {
  const body = new FormData()
  body.append('file', file)
  const answer = await fetch(`/api/files/register?commandId=${commandId}`, { method: 'POST', body })
  const isOurs = answer.headers.get('content-type')?.includes('ndjson') ?? false
  if (!isOurs || !answer.body) throw new UploadLost(`status ${answer.status}`)
  return answer.body
}

/** Whole lines as they arrive. */
async function* linesOf(body: ReadableStream<Uint8Array>): AsyncGenerator<string> {
  const reader = body.getReader()
  const decoder = new TextDecoder()
  let rest = ''
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    const lines = (rest + decoder.decode(part.value, { stream: true })).split('\n')
    rest = lines.pop() ?? ''
    yield* lines
  }
  if (rest !== '') yield rest
}

async function* eventsOf(file: File, commandId: string): AsyncGenerator<RegisterProgress> {
  try {
    for await (const line of linesOf(await send(file, commandId))) yield registerProgress.parse(JSON.parse(line))
  } catch (error) {
    throw error instanceof UploadLost ? error : new UploadLost('connection', { cause: error })
  }
}

/**
 * Sends a register file and hands on what the server tells: where it is, then what it did or why not. Throws
 * `UploadLost` when that end does not come.
 */
export async function* uploadRegister(file: File, commandId: string): AsyncGenerator<RegisterProgress> {
  let isOver = false
  for await (const event of eventsOf(file, commandId)) {
    isOver = event.kind !== 'progress'
    yield event
  }
  if (!isOver) throw new UploadLost('no end')
}
