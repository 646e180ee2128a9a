// What failed, said once more at the end: a long log is cut where the failure stood.
import { relative } from 'node:path'
import { stripVTControlCharacters } from 'node:util'

/** @typedef {{ where: string, what: string, why: string }} Failure */

const linesOfReason = 30

/** @param {string} reason */
const shortened = (reason) => stripVTControlCharacters(reason).split('\n').slice(0, linesOfReason).join('\n')

/**
 * The failed tests of vitest's JSON report, and the files that could not be loaded.
 * @param {{ testResults: { name: string, status: string, message?: string, assertionResults: { status: string, fullName?: string, failureMessages?: string[] | null }[] }[] }} report
 * @param {string} root folder the file names are told from
 * @returns {Failure[]}
 */
export function failuresOfVitest(report, root) {
  return report.testResults
    .filter((file) => file.status === 'failed')
    .flatMap((file) => {
      const where = relative(root, file.name)
      const failed = file.assertionResults.filter((it) => it.status === 'failed')
      if (failed.length === 0) return [{ where, what: 'the file could not be run', why: shortened(file.message ?? '') }]
      return failed.map((it) => ({ where, what: it.fullName ?? '', why: shortened((it.failureMessages ?? []).join('\n')) }))
    })
}

/**
 * @typedef {{ title: string, file?: string, ok: boolean, tests: { results: { status: string, error?: { message?: string } }[] }[] }} Spec
 * @typedef {{ title: string, file?: string, specs?: Spec[], suites?: Suite[] }} Suite
 */

/** @param {Suite} suite @returns {Spec[]} */
const specsOf = (suite) => [...(suite.specs ?? []), ...(suite.suites ?? []).flatMap(specsOf)]

/**
 * The failed journeys of Playwright's JSON report, and the errors outside any of them.
 * @param {{ suites: Suite[], errors: { message?: string }[] }} report
 * @returns {Failure[]}
 */
export function failuresOfPlaywright(report) {
  const failed = report.suites.flatMap(specsOf).filter((spec) => !spec.ok)
  const told = failed.map((spec) => {
    const reasons = spec.tests.flatMap((it) => it.results).flatMap((it) => (it.error?.message === undefined ? [] : [it.error.message]))
    return { where: spec.file ?? '', what: spec.title, why: shortened(reasons.at(-1) ?? '') }
  })
  return [...told, ...report.errors.map((it) => ({ where: 'e2e', what: 'outside any journey', why: shortened(it.message ?? '') }))]
}

/**
 * @param {Failure[]} failures
 * @returns {string} empty where nothing failed
 */
export function told(failures) {
  return failures.map(({ where, what, why }) => `✗ ${where} › ${what}\n${why.replace(/^/gm, '    ')}\n`).join('\n')
}
