import { globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'

const src = join(import.meta.dirname, '..')
const read = (path: string) => readFileSync(join(src, path), 'utf8')
const imported = /import (\w+) from '([^']+\.module\.css)'/g

const classesIn = (style: string): Set<string> => {
  const rules = style.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/:global\([^)]*\)|\{[^{}]*\}/g, ' ')
  return new Set([...rules.matchAll(/\.([a-zA-Z_][\w-]*)/g)].map(([, name = '']) => name))
}

/** Which classes a component takes from which style; `null` stands for any of them, taken by a name known at run time only. */
function taken(path: string): { readonly style: string; readonly name: string | null }[] {
  const text = read(path)
  const code = text.replaceAll(/^import .*$/gm, '')
  return [...text.matchAll(imported)].flatMap(([, local = '', from = '']) => {
    const style = join(dirname(path), from)
    const named = [...code.matchAll(new RegExp(`(?<![\\w.])${local}\\.(\\w+)`, 'g'))].map(([, name = '']) => ({ style, name }))
    return new RegExp(`(?<![\\w.])${local}\\[`).test(code) ? [...named, { style, name: null }] : named
  })
}

const styles = new Map(globSync('**/*.module.css', { cwd: src }).map((path) => [path, classesIn(read(path))]))
const uses = globSync('**/*.tsx', { cwd: src }).flatMap((path) => taken(path).map((it) => ({ ...it, path })))

it('takes no class from a style that does not have it', () => {
  const missing = uses.filter(({ style, name }) => name !== null && !styles.get(style)?.has(name))
  expect(missing.map(({ path, name }) => [path, name])).toEqual([])
})

it('has no class that no component wears', () => {
  const unworn = [...styles].flatMap(([style, classes]) => {
    const worn = uses.filter((it) => it.style === style)
    return worn.some((it) => it.name === null)
      ? []
      : [...classes].filter((name) => !worn.some((it) => it.name === name)).map((name) => [style, name])
  })
  expect(unworn).toEqual([])
})

it('marks what is chosen by no edge that is transparent otherwise: with colours of the system all of them would be drawn', () => {
  const clear = globSync('**/*.module.css', { cwd: src }).filter((path) =>
    /solid transparent[^}]*\}[\s\S]*\[aria-current\]/.test(read(path)),
  )
  expect(clear).toEqual([])
})
