import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import { AppError } from '@etappe/domain/kernel/errors'

/** What a thread sends back; anything unexpected ends it with an error instead. */
type ThreadAnswer<Output> = { readonly output: Output } | { readonly refusal: Pick<AppError, 'code' | 'details'> }

interface Limits {
  readonly memoryMb: number
  readonly ms: number
}

const codeOf = (error: unknown) => (error instanceof Error && 'code' in error ? error.code : undefined)

/**
 * Reads a file in a thread of its own: a workbook keeps a thread busy for a second or more, in which nobody else would be served.
 * What takes more memory or time than it should is refused as `too-large`.
 */
export async function runInThread<Output>(script: URL, bytes: Uint8Array, { memoryMb, ms }: Limits): Promise<Output> {
  const worker = new Worker(script, { workerData: bytes, resourceLimits: { maxOldGenerationSizeMb: memoryMb } })
  const patience = AbortSignal.timeout(ms)
  try {
    const [answer] = (await once(worker, 'message', { signal: patience })) as [ThreadAnswer<Output>]
    if ('refusal' in answer) throw new AppError(answer.refusal.code, answer.refusal.details)
    return answer.output
  } catch (error) {
    if (patience.aborted || codeOf(error) === 'ERR_WORKER_OUT_OF_MEMORY') throw new AppError('too-large')
    throw error
  } finally {
    await worker.terminate()
  }
}

/** For the thread itself: what `run` gives, or why it refused. */
export async function answerOf<Output>(run: () => Promise<Output>): Promise<ThreadAnswer<Output>> {
  try {
    return { output: await run() }
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    return { refusal: { code: error.code, details: error.details } }
  }
}
