import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from './process.mjs'

test('every script of package.json is a task, and an unknown one names them all', () => {
  const { scripts }: { scripts: Record<string, string> } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const tasks = Object.entries(scripts).filter(([name]) => name !== 'preinstall')
  for (const [name, command] of tasks) expect(command).toBe(`node scripts/run.mjs ${name}`)

  const { status, stderr } = spawnSync('node', ['scripts/run.mjs', 'nonsense'], { cwd: root, encoding: 'utf8' })
  expect(status).toBe(2)
  expect(stderr.trim().split(': ').at(-1)?.split(', ').toSorted()).toEqual(tasks.map(([name]) => name).toSorted())
})
