import type { Page } from '@playwright/test'

/** Lets the server write something, or asks it for something, as whoever is signed in on the page. */
export async function call<Answer = unknown>(page: Page, base: string, path: string, input: object, isWrite = true): Promise<Answer> {
  const address = `${base}/api/trpc/${path}`
  const response = isWrite
    ? await page.request.post(address, { data: { commandId: crypto.randomUUID(), ...input }, headers: { origin: base } })
    : await page.request.get(`${address}?input=${encodeURIComponent(JSON.stringify(input))}`)
  const answer = (await response.json()) as { result?: { data: Answer } }
  if (!answer.result) throw new Error(`${path}: ${JSON.stringify(answer)}`)
  return answer.result.data
}
