// What can be judged without running the product.
import { run } from './process.mjs'

/** Every check, by the name it has in the summary. */
export const checks = {
  lint: () => run('oxlint', ['--type-aware', '--deny-warnings']),
  format: () => run('biome', ['format', '.']),
  types: () => run('turbo', ['run', 'typecheck', '--continue', '--output-logs=errors-only']),
  knip: () => run('knip', ['--no-progress']),
}

/**
 * Runs every check, also after one has failed.
 * @returns {Promise<string[]>} names of the checks that failed
 */
export async function failedChecks() {
  const failed = []
  for (const [name, check] of Object.entries(checks)) {
    const code = await check()
    if (code !== 0) failed.push(name)
    console.log(`${code === 0 ? '✓' : '✗'} ${name}`)
  }
  return failed
}
