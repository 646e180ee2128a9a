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

const stylesIn = (text: string) => [...text.matchAll(/import '@mantine\/core\/styles\/(\w+)\.css'/g)].map(([, name = '']) => name)
const componentsIn = (text: string) =>
  [...text.matchAll(/import \{([^}]+)\} from '@mantine\/core'/g)].flatMap(([, names = '']) => names.split(',').map((name) => name.trim()))
const isStyled = (name: string) => existsSync(join(styles, `${name}.css`))

it('loads the style of a Mantine component for all, or beside the component', () => {
  const forAll = stylesIn(readFileSync(join(import.meta.dirname, 'mantine.ts'), 'utf8'))
  const files = globSync('**/*.tsx', { cwd: src })
  const missing = files.flatMap((file) => {
    const text = readFileSync(join(src, file), 'utf8')
    const loaded = [...forAll, ...stylesIn(text)]
    const needed = componentsIn(text).flatMap((name) => [name, ...(sharedStyles[name] ?? [])])
    return needed.filter((name) => isStyled(name) && !loaded.includes(name)).map((name) => `${file}: ${name}`)
  })
  expect(files.length).toBeGreaterThan(20)
  expect(missing).toEqual([])
})
