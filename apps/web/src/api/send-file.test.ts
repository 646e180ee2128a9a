import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { sendFile } from './send-file.ts'

/** A connection that has swallowed what it was given. */
class Swallowing extends EventTarget {
  static last: Swallowing | null = null
  readonly upload = new EventTarget()
  constructor() {
    super()
    Swallowing.last = this
  }
  open = () => undefined
  send = () => undefined
  abort = () => void this.dispatchEvent(new Event('abort'))
}

beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal('XMLHttpRequest', Swallowing)
})
afterEach(() => vi.unstubAllGlobals())

it('gives a file up once nothing has moved for a minute, and not while it goes slowly', async () => {
  const file = new File(['%PDF'], 'beschluss.pdf')
  const ended = vi.fn<(end: unknown) => void>()
  void sendFile({ address: '/x', file, signal: new AbortController().signal, onProgress: () => undefined }).then(ended)
  for (let minute = 0; minute < 3; minute++) {
    await vi.advanceTimersByTimeAsync(50_000)
    Swallowing.last?.upload.dispatchEvent(new ProgressEvent('progress', { loaded: minute, total: 10 }))
  }
  expect(ended).not.toHaveBeenCalled()
  await vi.advanceTimersByTimeAsync(60_000)
  expect(ended).toHaveBeenCalledWith({ refused: 'lost' })
})
