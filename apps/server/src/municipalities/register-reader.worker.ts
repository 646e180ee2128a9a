import { parentPort, workerData } from 'node:worker_threads'
import { AppError } from '@etappe/domain/kernel/errors'
import { readRegisterFile } from './register-file.ts'
import type { ReaderAnswer } from './register-reader.ts'

async function answer(): Promise<ReaderAnswer> {
  try {
    return { file: await readRegisterFile(workerData as Uint8Array) }
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    return { refusal: { code: error.code, details: error.details } }
  }
}

parentPort?.postMessage(await answer())
