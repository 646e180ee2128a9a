import { describe, expect, test } from 'vitest'
import { failuresOfPlaywright, failuresOfVitest, told } from './failures.mjs'

describe('what failed', () => {
  test('vitest: each failed test with its file and reason; what passed stays away', () => {
    const report = {
      testResults: [
        { name: '/house/a.test.ts', status: 'passed', assertionResults: [{ status: 'passed', fullName: 'fine' }] },
        {
          name: '/house/domain/b.test.ts',
          status: 'failed',
          assertionResults: [
            { status: 'passed', fullName: 'also fine' },
            { status: 'failed', fullName: 'counts days', failureMessages: ['\u001B[31mexpected 2, received 3\u001B[39m'] },
          ],
        },
      ],
    }
    expect(failuresOfVitest(report, '/house')).toEqual([{ where: 'domain/b.test.ts', what: 'counts days', why: 'expected 2, received 3' }])
  })

  test('vitest: a file that cannot be loaded says why', () => {
    const report = { testResults: [{ name: '/house/c.test.ts', status: 'failed', message: 'no such module', assertionResults: [] }] }
    expect(failuresOfVitest(report, '/house')).toEqual([{ where: 'c.test.ts', what: 'the file could not be run', why: 'no such module' }])
  })

  test('playwright: failed journeys of nested suites with their last reason, and errors outside', () => {
    const journey = (title: string, ok: boolean, ...messages: string[]) => ({
      title,
      file: 'plan.spec.ts',
      ok,
      tests: [{ results: messages.map((message) => ({ status: 'failed', error: { message } })) }],
    })
    const report = {
      suites: [
        { title: 'plan.spec.ts', suites: [{ title: 'inner', specs: [journey('a', true), journey('b', false, 'first', 'second')] }] },
      ],
      errors: [{ message: 'no server' }],
    }
    expect(failuresOfPlaywright(report)).toEqual([
      { where: 'plan.spec.ts', what: 'b', why: 'second' },
      { where: 'e2e', what: 'outside any journey', why: 'no server' },
    ])
  })

  test('nothing failed, nothing said; a long reason is shortened', () => {
    expect(told([])).toBe('')
    const long = Array.from({ length: 99 }, (_, line) => `line ${line}`).join('\n')
    const report = { testResults: [{ name: '/a.ts', status: 'failed', message: long, assertionResults: [] }] }
    const text = told(failuresOfVitest(report, '/'))
    expect(text).toContain('✗ a.ts › the file could not be run')
    expect(text).toContain('    line 29\n')
    expect(text).not.toContain('line 30')
  })
})
