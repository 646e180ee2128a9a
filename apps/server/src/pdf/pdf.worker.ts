import { parentPort } from 'node:worker_threads'
import type { PdfAnswer, PdfOrder } from './pdf-thread.ts'
import { openTypst } from './typst.ts'

const compile = openTypst()

parentPort?.on('message', ({ id, template, data }: PdfOrder & { id: number }) => {
  let answer: PdfAnswer
  try {
    answer = { id, ...compile(template, data) }
  } catch (error) {
    answer = { id, problem: error instanceof Error ? error.message : JSON.stringify(error) }
  }
  parentPort?.postMessage(answer)
})
