import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import type { ViteUserConfig } from 'vitest/config'
import { takeQuickFolder } from './quick-folder.ts'

takeQuickFolder()

/**
 * What every package's tests have in common: a report that `npm test` counts, a time zone that is neither the
 * developers' nor UTC so that zone mistakes show, and `console.error` as a failure.
 */
export const preset = {
  reporters: ['default', 'json'],
  outputFile: { json: '.reports/vitest.json' },
  // Vitest keeps one core free; on a machine with two that is half of them.
  maxWorkers: availableParallelism(),
  // Modules are read once for all files of a worker, which halves the time: tests keep nothing in modules.
  isolate: false,
  // No test measures time: a limit only ends what hangs, also where a machine is busy with all suites at once.
  testTimeout: 60_000,
  hookTimeout: 60_000,
  env: { TZ: 'America/New_York' },
  setupFiles: [fileURLToPath(new URL('./fail-on-console-error.ts', import.meta.url))],
} satisfies ViteUserConfig['test']
