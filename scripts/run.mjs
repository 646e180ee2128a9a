// The one door to every task. Plain Node 20 without packages, so that it works on a machine with nothing but Node and npm.
import { readFileSync } from 'node:fs'
import { checks, failedChecks } from './checks.mjs'
import { everything, verdict } from './everything.mjs'
import { install } from './install.mjs'
import { root, run, untilFirstEnds } from './process.mjs'
import { build, journeys, unit } from './suites.mjs'

/** Left to itself, Node takes three times the memory before it looks for what can be freed; that costs this server no speed. */
const flags = /** @type {string[]} */ (JSON.parse(readFileSync(`${root}/apps/server/node-flags.json`, 'utf8')))
const server = [...flags, 'apps/server/src/main.ts']

/**
 * Runs a command of the server, which alone writes to stdout.
 * @param {string} name
 * @returns {(args: string[]) => Promise<number>}
 */
const command = (name) => (args) => run('node', [`apps/server/src/cli/${name}.ts`, ...args])

async function start() {
  const code = await build()
  return code === 0 ? run('node', server) : code
}

function dev() {
  return untilFirstEnds([run('node', ['--watch', ...server]), run('node_modules/.bin/vite', [], { cwd: `${root}/apps/web` })])
}

async function check() {
  const failed = await failedChecks()
  if (failed.length > 0) console.error(`${failed.length} of ${Object.keys(checks).length} checks failed: ${failed.join(', ')}`)
  return failed.length === 0 ? 0 : 1
}

/** @type {Record<string, (args: string[]) => Promise<number>>} */
const tasks = {
  start,
  dev,
  build: () => build(),
  check,
  format: () => run('biome', ['format', '--write', '.']),
  unit,
  e2e: (args) => journeys(args),
  test: everything,
  bench: command('bench'),
  'register:import': command('register-import'),
  backup: command('backup'),
  restore: command('restore'),
  'audit:verify': command('audit-verify'),
  'user:create': command('user-create'),
}

const [name = '', ...args] = process.argv.slice(2)
const task = tasks[name]

if (task === undefined) {
  console.error(`Unknown task "${name}". There are: ${Object.keys(tasks).join(', ')}`)
  process.exitCode = 2
} else if (await install()) process.exitCode = await task(args)
else process.exitCode = name === 'test' ? verdict({ passed: 0, failed: 1 }) : 1
