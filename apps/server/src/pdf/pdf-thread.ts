import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { AppError } from '@etappe/domain/kernel/errors'
import type { Compiled } from './typst.ts'

export interface PdfOrder {
  readonly template: string
  readonly data: unknown
}

/** What the thread sends back. */
export type PdfAnswer = { readonly id: number } & (Compiled | { readonly problem: string })

interface Waiting {
  readonly resolve: (made: Compiled) => void
  readonly reject: (error: unknown) => void
}

/** One thread sets one file after the other; whoever comes when this many wait is asked to come back later. */
const mostWaiting = 24
const mostSeconds = 30
/** Fonts and layouts hold some 60 MB, which nobody needs while no file is asked for. */
const idleSeconds = 120

/** A thread of its own for setting PDF files: long ones take a tenth of a second, in which nobody else would be served. */
class PdfThread {
  #worker: Worker | null = null
  #last = 0
  #timer: NodeJS.Timeout | undefined
  readonly #waiting = new Map<number, Waiting>()

  compile(order: PdfOrder): Promise<Compiled> {
    if (this.#waiting.size >= mostWaiting) return Promise.reject(new AppError('too-many-requests'))
    const id = ++this.#last
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject })
      this.#running().postMessage({ id, ...order })
      this.#watch()
    })
  }

  #running(): Worker {
    if (this.#worker) return this.#worker
    const worker = new Worker(join(import.meta.dirname, 'pdf.worker.ts'))
    worker.unref()
    worker.on('message', (answer: PdfAnswer) => this.#answered(answer))
    worker.on('error', (error) => this.#failed(worker, error))
    this.#worker = worker
    return worker
  }

  #answered(answer: PdfAnswer): void {
    const waiting = this.#waiting.get(answer.id)
    this.#waiting.delete(answer.id)
    this.#watch()
    if ('problem' in answer) waiting?.reject(new Error(answer.problem))
    else waiting?.resolve(answer)
  }

  #failed(worker: Worker, error: unknown): void {
    if (this.#worker !== worker) return
    this.#worker = null
    for (const { reject } of this.#waiting.values()) reject(error)
    this.#waiting.clear()
    clearTimeout(this.#timer)
  }

  /** Ends the thread when a file takes too long, or when nobody has asked for one for a while. */
  #watch(): void {
    clearTimeout(this.#timer)
    const worker = this.#worker
    const isBusy = this.#waiting.size > 0
    this.#timer = setTimeout(
      () => {
        if (worker) this.#failed(worker, new Error(`A PDF took more than ${mostSeconds} s`))
        void worker?.terminate()
      },
      1000 * (isBusy ? mostSeconds : idleSeconds),
    )
    if (!isBusy) this.#timer.unref()
  }
}

export const pdfThread = new PdfThread()
