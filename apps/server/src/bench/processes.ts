import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import flags from '../../node-flags.json' with { type: 'json' }
import { childEnvironment } from '../config.ts'

export interface Running {
  readonly address: string
  /** Milliseconds from the start of the process to its first answer. */
  readonly startMs: number
  stop(): Promise<void>
}

const pathOf = (file: string) => fileURLToPath(new URL(file, import.meta.url))

async function untilAnnounced(child: ChildProcess): Promise<string> {
  if (!child.stdout) throw new Error('the process has no output')
  for await (const chunk of child.stdout) {
    const address = /http:\/\/127\.0\.0\.1:\d+/.exec(String(chunk))?.[0]
    if (address) return address
  }
  throw new Error('the process ended before it listened')
}

async function run(args: readonly string[], env: Record<string, string>, firstPath: string): Promise<Running> {
  const begun = performance.now()
  const child = spawn(process.execPath, args, { env: childEnvironment(env), stdio: ['ignore', 'pipe', 'inherit'] })
  const address = await untilAnnounced(child)
  await (await fetch(address + firstPath)).arrayBuffer()
  return {
    address,
    startMs: performance.now() - begun,
    stop: async () => {
      const ended = once(child, 'exit')
      child.kill('SIGTERM')
      await ended
    },
  }
}

/** The product, as an operator runs it. */
export function startProduct(folder: string): Promise<Running> {
  const env = {
    PORT: '0',
    HOST: '127.0.0.1',
    ETAPPE_DATA: folder,
    ETAPPE_DEMO: 'off',
    NODE_ENV: 'production',
    LOG_LEVEL: 'error',
    DATABASE_URL: '',
    ETAPPE_URL: '',
  }
  return run([...flags, pathOf('../main.ts')], env, '/ready')
}

export function startFloor(file: string, today: string): Promise<Running> {
  return run([pathOf('./floor.ts'), file, today], {}, '/status')
}
