import { pillars } from '@etappe/domain/baseline/pillar'
import { caseKinds } from '@etappe/domain/cases/kind'
import { topics } from '@etappe/domain/cases/topic'
import { type SimilarFilters, sizeClasses } from '@etappe/domain/plan/similar-filters'
import { NativeSelect, TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import css from './similar-filter-bar.module.css'
import { useTypedText } from './use-typed-text.ts'

interface Props {
  readonly filters: SimilarFilters
  readonly onChange: (filters: SimilarFilters) => void
}

/** What the list of similar cases is narrowed to. */
export function SimilarFilterBar({ filters, onChange }: Props) {
  const { messages: m } = useApp()
  const words = useWords('similar')
  const { pillar: pillarWords } = useWords('baseline')
  const text = useTypedText(filters.text ?? '', (typed) => onChange({ ...filters, text: typed === '' ? undefined : typed }))
  const choices = <Value extends string>(values: readonly Value[], names: Readonly<Record<Value, string>>) => [
    { value: '', label: words.filter.any },
    ...values.map((value) => ({ value, label: names[value] })),
  ]
  const chosen = <Value extends string>(values: readonly Value[], value: string) => values.find((it) => it === value)
  return (
    <div role="search" className={css.bar} aria-label={words.filter.label}>
      <TextInput
        className={css.text}
        label={words.filter.text}
        placeholder={words.filter.textHint}
        leftSection={<IconSearch size={16} aria-hidden />}
        maxLength={100}
        value={text.value}
        onChange={(event) => text.type(event.currentTarget.value)}
        onBlur={text.flush}
      />
      <NativeSelect
        label={words.filter.topic}
        data={choices(topics, m.cases.topic)}
        value={filters.topic ?? ''}
        onChange={(event) => onChange({ ...filters, topic: chosen(topics, event.currentTarget.value) })}
      />
      <NativeSelect
        label={words.filter.pillar}
        data={choices(pillars, pillarWords)}
        value={filters.pillar ?? ''}
        onChange={(event) => onChange({ ...filters, pillar: chosen(pillars, event.currentTarget.value) })}
      />
      <NativeSelect
        label={words.filter.sizeClass}
        data={choices(sizeClasses, words.size)}
        value={filters.sizeClass ?? ''}
        onChange={(event) => onChange({ ...filters, sizeClass: chosen(sizeClasses, event.currentTarget.value) })}
      />
      <NativeSelect
        label={words.filter.kind}
        data={choices(caseKinds, m.cases.kind)}
        value={filters.kind ?? ''}
        onChange={(event) => onChange({ ...filters, kind: chosen(caseKinds, event.currentTarget.value) })}
      />
    </div>
  )
}
