// Runs the test suites and reads the reports they leave in .reports.
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { browser } from './browser.mjs'
import { add, countPlaywright, countVitest, withExitCode } from './counts.mjs'
import { failuresOfPlaywright, failuresOfVitest } from './failures.mjs'
import { root, run } from './process.mjs'

/**
 * @typedef {import('./counts.mjs').Count} Count
 * @typedef {import('./failures.mjs').Failure} Failure
 * @typedef {Count & { failures: Failure[] }} Outcome
 */

const e2e = join(root, 'e2e')

/** @param {string} file */
const readJson = (file) => JSON.parse(readFileSync(file, 'utf8'))

/** Folders of the packages that have a `test` script. */
function testedPackages() {
  const folders = ['apps', 'packages'].flatMap((group) => readdirSync(join(root, group)).map((name) => join(root, group, name)))
  return [...folders, join(root, 'scripts')].filter((folder) => {
    const manifest = join(folder, 'package.json')
    return existsSync(manifest) && readJson(manifest).scripts?.test !== undefined
  })
}

/**
 * Runs vitest in every package; turbo answers from its cache where nothing has changed. One package after the other,
 * because each already uses every core.
 * @param {string[]} args for turbo, such as `--filter=@etappe/domain`
 */
export function unit(args = []) {
  return run('turbo', ['run', 'test', '--continue', '--concurrency=1', ...args])
}

/** @returns {Promise<Outcome>} */
export async function unitOutcome() {
  const reports = testedPackages().map((folder) => join(folder, '.reports', 'vitest.json'))
  for (const report of reports) rmSync(report, { force: true })
  const exitCode = await unit()
  const counts = reports.map((report) => (existsSync(report) ? countVitest(readJson(report)) : { passed: 0, failed: 1 }))
  const failures = reports.filter((report) => existsSync(report)).flatMap((report) => failuresOfVitest(readJson(report), root))
  return { ...withExitCode(counts.reduce(add), exitCode), failures }
}

/** Builds what the server serves; quick when nothing has changed. */
export function build({ quiet = false } = {}) {
  return run('turbo', ['run', 'build', '--output-logs=new-only'], { quiet })
}

/**
 * Builds the product and runs the journeys against it in a real browser.
 * @param {string[]} args for Playwright, such as `main-job`
 * @param {Record<string, string>} env
 */
export async function journeys(args = [], env = {}) {
  const chromium = await browser()
  if (chromium === undefined || (await build()) !== 0) return 1
  return run(join(e2e, 'node_modules', '.bin', 'playwright'), ['test', ...args], { cwd: e2e, env: { CHROMIUM: chromium, ...env } })
}

/** @returns {Promise<Outcome>} */
export async function journeysOutcome() {
  const report = join(e2e, '.reports', 'playwright.json')
  rmSync(report, { force: true })
  const exitCode = await journeys(['--reporter=list,json'], { PLAYWRIGHT_JSON_OUTPUT_FILE: report })
  if (!existsSync(report)) return { passed: 0, failed: 1, failures: [] }
  const found = readJson(report)
  return { ...withExitCode(countPlaywright(found), exitCode), failures: failuresOfPlaywright(found) }
}
