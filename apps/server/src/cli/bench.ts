import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { dayOf } from '@etappe/domain/kernel/day'
import { type BenchSize, benchSizes, runSize } from '../bench/run.ts'
import { renderTable } from '../bench/table.ts'

const { values } = parseArgs({
  options: {
    size: { type: 'string', multiple: true },
    json: { type: 'string' },
    seconds: { type: 'string', default: '4' },
    connections: { type: 'string', default: '16' },
  },
})
const asked = values.size ?? ['S', 'M']
const sizes = asked.filter((it): it is BenchSize => it in benchSizes)
if (sizes.length !== asked.length) throw new Error(`--size takes ${Object.keys(benchSizes).join(', ')}`)

const today = dayOf(new Date())
const results = []
for (const size of sizes) {
  const folder = mkdtempSync(join(tmpdir(), `etappe-bench-${size}-`))
  try {
    const plan = { size, folder, today, seconds: Number(values.seconds), connections: Number(values.connections), copy: copyFileSync }
    const { figures, firstStartMs, startMs, memoryMb } = await runSize(plan, (text) => process.stderr.write(`${text}\n`))
    results.push(...figures)
    process.stdout.write(
      `\n${renderTable(size, figures)}\nstart to first answer ${Math.round(startMs)} ms (the first time ${Math.round(firstStartMs)}), memory after the run ${Math.round(memoryMb)} MB\n`,
    )
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
if (values.json) writeFileSync(values.json, `${JSON.stringify(results, null, 2)}\n`)
