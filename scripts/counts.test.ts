import { describe, expect, test } from 'vitest'
import { add, countPlaywright, countVitest, withExitCode } from './counts.mjs'

const passed = { status: 'passed', assertionResults: [{ status: 'passed' }] }

describe('counts', () => {
  test('vitest: passed and failed tests; skipped ones count as neither', () => {
    const failed = { status: 'failed', assertionResults: [{ status: 'failed' }, { status: 'skipped' }] }
    expect(countVitest({ numPassedTests: 1, numFailedTests: 1, testResults: [passed, failed] })).toEqual({ passed: 1, failed: 1 })
  })

  test('vitest: a file that cannot be loaded is a failure although it has no tests', () => {
    const broken = { status: 'failed', assertionResults: [] }
    expect(countVitest({ numPassedTests: 1, numFailedTests: 0, testResults: [passed, broken] })).toEqual({ passed: 1, failed: 1 })
  })

  test('playwright: a test that passed on a second try has passed', () => {
    expect(countPlaywright({ stats: { expected: 3, flaky: 1, unexpected: 2 }, errors: [] })).toEqual({ passed: 4, failed: 2 })
  })

  test('playwright: an error outside any test is a failure', () => {
    expect(countPlaywright({ stats: { expected: 0, flaky: 0, unexpected: 0 }, errors: ['no server'] })).toEqual({ passed: 0, failed: 1 })
  })

  test('a runner that crashes without a failed test is a failure', () => {
    expect(withExitCode({ passed: 5, failed: 0 }, 1)).toEqual({ passed: 5, failed: 1 })
    expect(withExitCode({ passed: 5, failed: 2 }, 1)).toEqual({ passed: 5, failed: 2 })
    expect(withExitCode({ passed: 5, failed: 0 }, 0)).toEqual({ passed: 5, failed: 0 })
  })

  test('counts add up', () => {
    expect(add({ passed: 1, failed: 2 }, { passed: 3, failed: 4 })).toEqual({ passed: 4, failed: 6 })
  })
})
