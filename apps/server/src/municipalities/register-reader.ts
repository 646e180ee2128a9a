import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import { AppError } from '@etappe/domain/kernel/errors'
import type { RegisterFile } from './register-records.ts'

/** What the thread sends back; anything unexpected ends it with an error instead. */
export type ReaderAnswer = { readonly file: RegisterFile } | { readonly refusal: Pick<AppError, 'code' | 'details'> }

/** The official workbook takes 200 MB to read. */
const mostMemoryMb = 768

/** Reads a register file in a thread of its own: the workbook keeps a thread busy for a second, in which nobody else would be served. */
export async function readRegisterInThread(bytes: Uint8Array): Promise<RegisterFile> {
  const worker = new Worker(new URL('./register-reader.worker.ts', import.meta.url), {
    workerData: bytes,
    resourceLimits: { maxOldGenerationSizeMb: mostMemoryMb },
  })
  const [answer] = (await once(worker, 'message')) as [ReaderAnswer]
  if ('refusal' in answer) throw new AppError(answer.refusal.code, answer.refusal.details)
  return answer.file
}
