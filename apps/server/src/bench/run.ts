import { join } from 'node:path'
import type { Day } from '@etappe/domain/kernel/day'
import { openSqlite } from '../db/database.ts'
import { demoAccounts, demoPassword } from '../demo/demo-accounts.ts'
import { seedCases } from '../demo/seed-cases.ts'
import { memoryFiles } from '../documents/memory-files.fake.ts'
import { closeServices, makeServices } from '../services.ts'
import { measure, type Measured } from './load.ts'
import { makeOperations, type Operation } from './operations.repo.ts'
import { type Running, startFloor, startProduct } from './processes.ts'

/** Cases per size; each has about 20 milestones and 15 meetings. S is the real programme. */
export const benchSizes = { S: 170, M: 17_000, L: 100_000 } as const
export type BenchSize = keyof typeof benchSizes

export interface Figure {
  readonly op: Operation['op']
  readonly size: BenchSize
  readonly connections: number
  readonly rps: number
  /** Milliseconds. */
  readonly p50: number
  readonly p95: number
  readonly floorRps: number
  /** Requests per second of the product as a share of the floor's, in the same run. */
  readonly ratio: number
}

export interface BenchPlan {
  readonly size: BenchSize
  readonly folder: string
  readonly today: Day
  readonly seconds: number
  readonly connections: number
  readonly copy: (from: string, to: string) => void
}

async function seed(plan: BenchPlan): Promise<readonly Operation[]> {
  const database = openSqlite(join(plan.folder, 'etappe.db'), { synchronous: 'off' })
  const services = await makeServices({
    database,
    auth: { url: 'http://127.0.0.1:3000', secret: 'x'.repeat(40), production: false },
    demo: false,
    files: memoryFiles(),
  })
  await seedCases(services, { cases: benchSizes[plan.size], milestonesPerCase: 20, meetingsPerCase: 15 })
  const operations = await makeOperations(database.read, plan.today)
  await closeServices(services)
  return operations
}

async function signIn(address: string): Promise<string> {
  const lead = demoAccounts.find((it) => it.role === 'programmeLead')
  const body = JSON.stringify({ email: lead?.email, password: demoPassword })
  const headers = { 'content-type': 'application/json', origin: address }
  const response = await fetch(`${address}/api/auth/sign-in/email`, { method: 'POST', headers, body })
  if (!response.ok) throw new Error(`sign-in: ${response.status}`)
  return response.headers
    .getSetCookie()
    .map((it) => it.split(';')[0])
    .join('; ')
}

async function memoryOf(address: string): Promise<number> {
  const text = await (await fetch(`${address}/metrics`)).text()
  return Number(/process_resident_memory_bytes (\d+)/.exec(text)?.[1] ?? 0) / 1_000_000
}

/** Product and floor take turns, so that a machine that slows down slows both. */
async function compare(operation: Operation, plan: BenchPlan, at: { product: Running; floor: Running; cookie: string }): Promise<Figure> {
  const { connections, size } = plan
  const on = (address: string, cookie: string, calls: Operation['product'], seconds: number) =>
    measure({ address, cookie, calls, connections, seconds })
  const product = (seconds: number) => on(at.product.address, at.cookie, operation.product, seconds)
  const floor = (seconds: number) => on(at.floor.address, '', operation.floor, seconds)
  await floor(1)
  await product(1)
  const rounds: [Measured, Measured][] = []
  for (let round = 0; round < 2; round += 1) rounds.push([await floor(plan.seconds), await product(plan.seconds)])
  const mean = (pick: (round: [Measured, Measured]) => number) => rounds.reduce((sum, round) => sum + pick(round), 0) / rounds.length
  const rps = mean(([, it]) => it.rps)
  const floorRps = mean(([it]) => it.rps)
  return {
    op: operation.op,
    size,
    connections,
    rps,
    p50: mean(([, it]) => it.p50),
    p95: mean(([, it]) => it.p95),
    floorRps,
    ratio: rps / floorRps,
  }
}

/** Seeds a database, starts product and floor on copies of it, and measures every operation. */
export async function runSize(
  plan: BenchPlan,
  say: (text: string) => void,
): Promise<{ figures: Figure[]; firstStartMs: number; startMs: number; memoryMb: number }> {
  say(`size ${plan.size}: seeding ${benchSizes[plan.size]} cases`)
  const operations = await seed(plan)
  const floorFile = join(plan.folder, 'floor.db')
  plan.copy(join(plan.folder, 'etappe.db'), floorFile)
  const floor = await startFloor(floorFile, plan.today)
  // An installation starts for the first time once, and from then on with what it compiled then.
  const first = await startProduct(plan.folder)
  await first.stop()
  const product = await startProduct(plan.folder)
  try {
    const cookie = await signIn(product.address)
    const figures: Figure[] = []
    for (const operation of operations) {
      say(`size ${plan.size}: ${operation.op}`)
      figures.push(await compare(operation, plan, { product, floor, cookie }))
    }
    return { figures, firstStartMs: first.startMs, startMs: product.startMs, memoryMb: await memoryOf(product.address) }
  } finally {
    await product.stop()
    await floor.stop()
  }
}
