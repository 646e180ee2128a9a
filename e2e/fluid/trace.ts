import type { CDPSession, Page } from '@playwright/test'

/** What a recorded trace says about how fluid something was, in milliseconds. */
export interface Fluidity {
  /** The longest the page's thread was busy at a stretch: no frame can be drawn meanwhile. */
  readonly longestTask: number
  /** The longest of these in time of the processor: what else runs on the machine does not lengthen it. */
  readonly longestWork: number
  /** The longest time between two frames while they were asked for one after the other. */
  readonly longestFrame: number
  readonly frames: number
}

interface TraceEvent {
  readonly name: string
  readonly ph: string
  readonly pid: number
  readonly tid: number
  readonly dur?: number
  readonly tdur?: number
  readonly args?: { readonly name?: string; readonly data?: { readonly documentLoaderURL?: string } }
}

function recorded(client: CDPSession): Promise<TraceEvent[]> {
  const events: TraceEvent[] = []
  client.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])))
  return new Promise((done) => client.once('Tracing.tracingComplete', () => done(events)))
}

/** The longest task on the main thread of the busiest page: the one that was traced. */
function longestTaskOf(events: readonly TraceEvent[], time: 'dur' | 'tdur'): number {
  const mains = new Set(
    events.filter((it) => it.name === 'thread_name' && it.args?.name === 'CrRendererMain').map((it) => `${it.pid} ${it.tid}`),
  )
  const tasks = events.filter((it) => it.ph === 'X' && it.name.endsWith('RunTask') && mains.has(`${it.pid} ${it.tid}`))
  return Math.max(0, ...tasks.map((it) => (it[time] ?? 0) / 1000))
}

/** Runs something on the page while a trace is recorded, as with "Performance" in the browser's tools. */
export async function trace(page: Page, run: () => Promise<void>): Promise<Fluidity> {
  const client = await page.context().newCDPSession(page)
  await page.evaluate(() => {
    const gaps: number[] = []
    let last = performance.now()
    const frame = (now: number) => {
      gaps.push(now - last)
      last = now
      requestAnimationFrame(frame)
    }
    requestAnimationFrame(frame)
    Object.assign(window, { etappeGaps: gaps })
  })
  const events = recorded(client)
  await client.send('Tracing.start', {
    categories: 'toplevel,disabled-by-default-devtools.timeline,devtools.timeline',
    transferMode: 'ReportEvents',
  })
  await page.evaluate(() => {
    ;(window as unknown as { etappeGaps: number[] }).etappeGaps.length = 0
  })
  await run()
  const gaps = await page.evaluate(() => [...(window as unknown as { etappeGaps: number[] }).etappeGaps])
  await client.send('Tracing.end')
  const all = await events
  const [longestTask, longestWork] = [longestTaskOf(all, 'dur'), longestTaskOf(all, 'tdur')]
  await client.detach()
  return { longestTask, longestWork, longestFrame: Math.max(0, ...gaps), frames: gaps.length }
}
