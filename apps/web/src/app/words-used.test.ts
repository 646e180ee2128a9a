import { areas, loadArea } from '@etappe/i18n/areas'
import { loadMessages } from '@etappe/i18n'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const root = join(import.meta.dirname, '../../../..')
const sources = globSync(['packages/{domain,i18n}/src/**/*.ts', 'apps/{server,web}/src/**/*.{ts,tsx}'], { cwd: root }).filter(
  (path) => !/^packages\/i18n\/src\/(en|de)\/|\.test\.tsx?$|route-tree\.gen/.test(path),
)

/** Looked up by a name that is put together: `f` and a number. */
const composed = ['f1', 'f2', 'f3', 'f4']

/** Every name, and every text in quotes, that stands somewhere in the code: by one of the two a word is asked for. */
function namesInCode(): Set<string> {
  const names = new Set(composed)
  for (const path of sources)
    for (const [, name, quoted] of readFileSync(join(root, path), 'utf8').matchAll(/([\p{L}_$][\p{L}\p{N}_$]*)|'([^'\n]+)'/gu)) {
      if (name !== undefined) names.add(name)
      if (quoted !== undefined) {
        names.add(quoted)
        for (const part of quoted.split(/[^\p{L}\p{N}_$]/u)) names.add(part)
      }
    }
  return names
}

const keysOf = (words: unknown, path: string): (readonly [path: string, key: string])[] =>
  typeof words === 'object' && words !== null && !Array.isArray(words)
    ? Object.entries(words).flatMap(([key, it]) => [[`${path}.${key}`, key] as const, ...keysOf(it, `${path}.${key}`)])
    : []

it('has no word whose name nobody says', async () => {
  const names = namesInCode()
  const words = await Promise.all([
    loadMessages('en').then((it) => keysOf(it, 'messages')),
    ...areas.map(async (area) => keysOf(await loadArea('en', area), area)),
  ])
  expect(names.size).toBeGreaterThan(10_000)
  expect(words.flat().flatMap(([path, key]) => (names.has(key) || /^\d+$/.test(key) ? [] : [path]))).toEqual([])
})
