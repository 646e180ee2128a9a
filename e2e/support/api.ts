import type { Page } from '@playwright/test'

interface Request {
  readonly path: string
  readonly input: object
  /** Writes unless it says that it only reads. */
  readonly reads?: true
}

/** Lets the server write something, or asks it for something, as whoever is signed in on the page. */
export async function call<Answer = unknown>(page: Page, base: string, { path, input, reads }: Request): Promise<Answer> {
  const address = `${base}/api/trpc/${path}`
  const response = reads
    ? await page.request.get(`${address}?input=${encodeURIComponent(JSON.stringify(input))}`)
    : await page.request.post(address, { data: { commandId: crypto.randomUUID(), ...input }, headers: { origin: base } })
  const answer = (await response.json()) as { result?: { data: Answer } }
  if (!answer.result) throw new Error(`${path}: ${JSON.stringify(answer)}`)
  return answer.result.data
}
