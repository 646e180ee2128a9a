import { afterEach, expect, it, vi } from 'vitest'
import { createClient } from './client.ts'
import { isOffline } from './refusal.ts'

afterEach(() => vi.unstubAllGlobals())

it('counts as away what does not answer, so that a form neither waits for ever nor says that it saved', async () => {
  vi.useFakeTimers()
  const never = (_: unknown, init?: RequestInit) =>
    new Promise<Response>((_done, fail) => {
      init?.signal?.addEventListener('abort', () => fail(new DOMException('aborted', 'AbortError')))
    })
  vi.stubGlobal('fetch', never)
  const { api, queryClient } = createClient()
  const ended = vi.fn<(how: unknown) => void>()
  void queryClient.query({ ...api.session.welcome.queryOptions(), retry: false }).catch(ended)
  await vi.advanceTimersByTimeAsync(20_000)
  expect(ended).not.toHaveBeenCalled()
  await vi.advanceTimersByTimeAsync(15_000)
  expect(isOffline(ended.mock.calls[0]?.[0])).toBe(true)
})
