import type { SheetAnswer } from '@etappe/domain/baseline/sheet-grid'
import { runInThread } from './in-thread.ts'

const limits = { memoryMb: 512, ms: 20_000 }
const mostAtOnce = 2
let running = 0
const waiting: (() => void)[] = []

/** Reads a workbook in a thread of its own, two at a time, so that uploads neither hold up the others nor fill the memory. */
export async function readWorkbookInThread(bytes: Uint8Array): Promise<SheetAnswer> {
  if (running >= mostAtOnce) await new Promise<void>((go) => waiting.push(go))
  running++
  try {
    return await runInThread(new URL('./workbook-reader.worker.ts', import.meta.url), bytes, limits)
  } finally {
    running--
    waiting.shift()?.()
  }
}
