import { showCell } from '@etappe/domain/baseline/sheet-grid'
import { levels, pillars } from '@etappe/domain/baseline/pillar'
import { NativeSelect, TextInput } from '@mantine/core'
import { readAges } from '@etappe/domain/baseline/offer-age'
import { useState } from 'react'
import { useWords } from '../app/words.ts'
import css from './bring.module.css'
import type { Bring, Brought } from './use-bring.ts'

interface Props {
  readonly bring: Bring
  readonly brought: Brought
}

const headingRows = 15

/** Which sheet, where the headings stand, and what holds for every row without a value of its own. */
export function BringChoices({ bring, brought }: Props) {
  const { bring: words, column, form } = useWords('offers')
  const baseline = useWords('baseline')
  const { sheet, layout, defaults, setDefaults } = bring
  const [ages, setAges] = useState('')
  const rows = sheet?.rows.slice(0, headingRows) ?? []
  const textOf = (index: number) =>
    rows[index]
      ?.map(showCell)
      .filter((it) => it !== '')
      .slice(0, 4)
      .join(', ') ?? ''
  const headings = rows.map((_, index) => ({
    value: String(index),
    label: words.headingIs({ line: sheet?.lines[index] ?? index + 1, text: textOf(index) }),
  }))
  const [pillar] = defaults.pillars ?? []
  const choose = { value: '', label: form.choose }
  return (
    <div className={css.choices}>
      {brought.sheets.length > 1 && (
        <NativeSelect
          label={words.sheet}
          value={String(bring.at)}
          data={brought.sheets.map((it, index) => ({ value: String(index), label: it.name }))}
          onChange={(event) => bring.chooseSheet(Number(event.currentTarget.value))}
        />
      )}
      <NativeSelect
        label={words.heading}
        maw={320}
        value={String(layout.heading)}
        data={[{ value: '-1', label: words.noHeading }, ...headings]}
        onChange={(event) => bring.chooseHeading(Number(event.currentTarget.value))}
      />
      <fieldset className={css.defaults}>
        <legend>{words.defaults}</legend>
        <NativeSelect
          aria-label={column.pillars}
          value={pillar ?? ''}
          data={[{ ...choose, label: `${column.pillars}: –` }, ...pillars.map((value) => ({ value, label: baseline.pillar[value] }))]}
          onChange={(event) => {
            const { pillars: _, ...rest } = defaults
            const chosen = pillars.find((it) => it === event.currentTarget.value)
            setDefaults(chosen ? { ...rest, pillars: [chosen] } : rest)
          }}
        />
        <NativeSelect
          aria-label={column.level}
          value={defaults.level ?? ''}
          data={[{ ...choose, label: `${column.level}: –` }, ...levels.map((value) => ({ value, label: baseline.level[value] }))]}
          onChange={(event) => {
            const { level: _, ...rest } = defaults
            const chosen = levels.find((it) => it === event.currentTarget.value)
            setDefaults(chosen ? { ...rest, level: chosen } : rest)
          }}
        />
        <TextInput
          aria-label={column.ages}
          placeholder={`${column.ages}: –`}
          value={ages}
          onChange={(event) => {
            const { ageFrom: _from, ageTo: _to, ...rest } = defaults
            setAges(event.currentTarget.value)
            setDefaults({ ...rest, ...readAges(event.currentTarget.value) })
          }}
        />
      </fieldset>
    </div>
  )
}
