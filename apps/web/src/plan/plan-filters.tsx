import { pillars } from '@etappe/domain/baseline/pillar'
import { measureStates } from '@etappe/domain/plan/measure-state'
import { Button, NativeSelect } from '@mantine/core'
import { usePlanEditing } from './plan-editing.ts'
import css from './plan-filters.module.css'
import { isFiltered, type PlanOnly, planOnly } from './plan-search.ts'
import { usePlanWords } from './use-plan-words.ts'

interface Props {
  /** How many measures each figure stands for. */
  readonly counts: Readonly<Record<PlanOnly, number>>
  readonly shown: number
}

const noFilters = { state: undefined, responsible: undefined, pillar: undefined, only: undefined }

/** Which measures are shown. Each figure narrows the list to exactly what it counts, a second click takes that back. */
export function PlanFilters({ counts, shown }: Props) {
  const { words, baseline, formats } = usePlanWords()
  const { plan, search, change } = usePlanEditing()
  const { measures, names } = plan.view
  const responsibles = [...new Set(measures.flatMap((it) => (it.responsibleId === null ? [] : [it.responsibleId])))]
  const named = responsibles.map((value) => ({ value, label: names[value] ?? '' })).toSorted((a, b) => a.label.localeCompare(b.label, 'de'))
  const figures = planOnly.filter((it) => counts[it] > 0 || search.only === it)
  const choose = <Key extends 'state' | 'responsible' | 'pillar'>(key: Key, value: string) =>
    change({ [key]: value === '' ? undefined : value })
  return (
    <div className={css.filters} role="group" aria-label={words.filter.label}>
      <NativeSelect
        aria-label={words.filter.state}
        value={search.state ?? ''}
        onChange={(event) => choose('state', event.currentTarget.value)}
        data={[{ value: '', label: words.filter.anyState }, ...measureStates.map((it) => ({ value: it, label: words.measureState[it] }))]}
      />
      <NativeSelect
        aria-label={words.filter.responsible}
        value={search.responsible ?? ''}
        onChange={(event) => choose('responsible', event.currentTarget.value)}
        data={[{ value: '', label: words.filter.anyResponsible }, ...named]}
      />
      <NativeSelect
        aria-label={words.filter.pillar}
        value={search.pillar ?? ''}
        onChange={(event) => choose('pillar', event.currentTarget.value)}
        data={[{ value: '', label: words.filter.anyPillar }, ...pillars.map((it) => ({ value: it, label: baseline.pillar[it] }))]}
      />
      {figures.length > 0 && (
        <ul className={css.figures} aria-label={words.filter.only}>
          {figures.map((it) => (
            <li key={it}>
              <button
                type="button"
                aria-pressed={search.only === it}
                data-tone={it === 'overdue' ? 'bad' : undefined}
                onClick={() => change({ only: search.only === it ? undefined : it })}
              >
                <b>{formats.number(counts[it])}</b> {words.filter[it]}
              </button>
            </li>
          ))}
        </ul>
      )}
      {isFiltered(search) && (
        <span className={css.shown}>
          <span aria-live="polite">{words.filter.shown({ shown: formats.number(shown), all: formats.number(measures.length) })}</span>
          <Button variant="subtle" size="compact-sm" onClick={() => change(noFilters)}>
            {words.filter.reset}
          </Button>
        </span>
      )}
    </div>
  )
}
