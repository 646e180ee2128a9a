// Child processes run on the tools in node_modules (Node 24 among them), and none outlives the command that started it.
import { spawn } from 'node:child_process'
import { delimiter, dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = resolve(dirname(fileURLToPath(import.meta.url)), '..')
export const bin = join(root, 'node_modules', '.bin')

const environment = {
  ...process.env,
  PATH: bin + delimiter + (process.env.PATH ?? ''),
  DO_NOT_TRACK: '1',
  TURBO_TELEMETRY_DISABLED: '1',
  TURBO_NO_UPDATE_NOTIFIER: '1',
}

/** @type {Set<import('node:child_process').ChildProcess>} */
const children = new Set()
let stopping = false

/** @param {NodeJS.Signals} signal */
function stop(signal) {
  stopping = true
  if (children.size === 0) process.exit(1)
  for (const child of children) child.kill(signal)
}

// A terminal sends Ctrl+C to the whole group, so the children have it already; a second one would cut their orderly end short.
process.on('SIGINT', () => (process.stdin.isTTY ? (stopping = true) : stop('SIGINT')))
process.on('SIGTERM', () => stop('SIGTERM'))
process.on('SIGHUP', () => stop('SIGHUP'))

// npm does not pass SIGTERM through its shell: when that shell is gone, this command stops too.
const parent = process.ppid
setInterval(() => process.ppid !== parent && stop('SIGTERM'), 500).unref()

/**
 * @typedef {object} RunOptions
 * @property {string} [cwd] folder to run in; the repository's root without it
 * @property {boolean} [quiet] chatter goes to stderr and leaves stdout to the answer
 * @property {Record<string, string>} [env] added to the environment
 */

/**
 * Runs a program to its end and resolves with its exit code; 1 when it cannot be started or a signal ended it.
 * @param {string} command
 * @param {string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<number>}
 */
export function run(command, args, { cwd = root, quiet = false, env = {} } = {}) {
  return new Promise((done) => {
    const child = spawn(command, args, { cwd, env: { ...environment, ...env }, stdio: ['inherit', quiet ? 2 : 'inherit', 'inherit'] })
    children.add(child)
    /** @param {number} code */
    const ended = (code) => {
      children.delete(child)
      if (!stopping) done(code)
      else if (children.size === 0) process.exit(code)
    }
    child.on('error', (error) => {
      console.error(`${command}: ${error.message}`)
      ended(1)
    })
    child.on('exit', (code) => ended(code ?? 1))
  })
}

/**
 * Runs programs side by side until the first one ends, then ends the others. Resolves with the first one's exit code.
 * @param {Promise<number>[]} running
 * @returns {Promise<number>}
 */
export async function untilFirstEnds(running) {
  const code = await Promise.race(running)
  for (const child of children) child.kill('SIGTERM')
  await Promise.all(running)
  return code
}
