import autocannon from 'autocannon'

/** One request of an operation; `body` makes it a POST. */
export interface Call {
  readonly path: string
  readonly body?: () => string
}

export interface Measured {
  readonly rps: number
  /** Milliseconds. */
  readonly p50: number
  readonly p95: number
}

interface Load {
  readonly address: string
  readonly cookie: string
  readonly calls: readonly Call[]
  readonly connections: number
  readonly seconds: number
}

const percentile = (sorted: readonly number[], share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0

/** Sends the calls in turn over some connections for some seconds. Throws when any answer is not a success. */
export async function measure({ address, cookie, calls, connections, seconds }: Load): Promise<Measured> {
  let next = 0
  const times: number[] = []
  const options: autocannon.Options = {
    url: address,
    connections,
    duration: seconds,
    requests: [
      {
        setupRequest: (request) => {
          const call = calls[next % calls.length] as Call
          next += 1
          const headers = { cookie, origin: address, 'content-type': 'application/json' }
          return call.body
            ? { ...request, method: 'POST', path: call.path, headers, body: call.body() }
            : { ...request, method: 'GET', path: call.path, headers }
        },
      },
    ],
  }
  const result = await new Promise<autocannon.Result>((resolve, reject) => {
    const run = autocannon(options, (error: unknown, done) => (error ? reject(error) : resolve(done)))
    run.on('response', (_client, _status, _bytes, time) => void times.push(time))
  })
  if (result.non2xx > 0 || result.errors > 0) throw new Error(`${result.non2xx} refusals and ${result.errors} errors at ${calls[0]?.path}`)
  const sorted = times.toSorted((a, b) => a - b)
  return { rps: result.requests.total / result.duration, p50: percentile(sorted, 0.5), p95: percentile(sorted, 0.95) }
}
