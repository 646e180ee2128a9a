import { parentPort, workerData } from 'node:worker_threads'
import { answerOf } from '../sheets/in-thread.ts'
import { readRegisterFile } from './register-file.ts'

parentPort?.postMessage(await answerOf(() => readRegisterFile(workerData as Uint8Array)))
