import { parentPort, workerData } from 'node:worker_threads'
import { answerOf } from './in-thread.ts'
import { readWorkbook } from './read-workbook.ts'

parentPort?.postMessage(await answerOf(() => readWorkbook(workerData as Uint8Array)))
