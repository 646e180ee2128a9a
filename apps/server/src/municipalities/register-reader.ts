import { runInThread } from '../sheets/in-thread.ts'
import type { RegisterFile } from './register-records.ts'

/** The official workbook takes 200 MB to read. */
const limits = { memoryMb: 768, ms: 120_000 }

/** Reads a register file in a thread of its own. */
export function readRegisterInThread(bytes: Uint8Array): Promise<RegisterFile> {
  return runInThread(new URL('./register-reader.worker.ts', import.meta.url), bytes, limits)
}
