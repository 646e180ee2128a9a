import { existsSync, globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const src = join(import.meta.dirname, '..')
const styles = join(src, '../node_modules/@mantine/core/styles')

/** Components that bring another one's style with them, besides their own. */
const sharedStyles: Readonly<Record<string, readonly string[]>> = {
  Autocomplete: ['Combobox', 'Input'],
  FileInput: ['Input'],
  MultiSelect: ['Combobox', 'Input', 'Pill', 'PillsInput'],
  NativeSelect: ['Input'],
  Select: ['Combobox', 'Input'],
  TagsInput: ['Combobox', 'Input', 'Pill', 'PillsInput'],
  Textarea: ['Input'],
  TextInput: ['Input'],
}

it('has the style of every Mantine component in use', () => {
  const used = new Set<string>()
  const loaded = new Set<string>()
  for (const file of globSync('**/*.{ts,tsx}', { cwd: src })) {
    const text = readFileSync(join(src, file), 'utf8')
    for (const [, name = ''] of text.matchAll(/import '@mantine\/core\/styles\/(\w+)\.css'/g)) loaded.add(name)
    for (const [, names = ''] of text.matchAll(/import \{([^}]+)\} from '@mantine\/core'/g))
      for (const name of names.split(',')) used.add(name.trim())
  }
  const needed = [...used]
    .flatMap((name) => [name, ...(sharedStyles[name] ?? [])])
    .filter((name) => existsSync(join(styles, `${name}.css`)))
  expect(needed.length).toBeGreaterThan(5)
  expect(needed.filter((name) => !loaded.has(name))).toEqual([])
})
