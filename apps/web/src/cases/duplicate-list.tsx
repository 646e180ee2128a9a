import { isRunning } from '@etappe/domain/cases/lifecycle'
import type { MunicipalityKey } from '@etappe/domain/municipalities/municipality'
import { useDebouncedValue } from '@mantine/hooks'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useApp } from '../app/app-context.tsx'
import { OfficeMark } from '../offices/office-mark.tsx'
import css from './form.module.css'

interface Props {
  readonly name: string
  readonly municipalityKeys: readonly MunicipalityKey[]
}

const typingMs = 250
const shortestName = 3
const longestName = 200

/** Cases that might be the one somebody is about to create, while name and place are typed. */
export function DuplicateList({ name, municipalityKeys }: Props) {
  const { api, messages: m } = useApp()
  const words = m.caseForm.duplicates
  const [typed] = useDebouncedValue(name.trim().slice(0, longestName), typingMs)
  const isAsked = typed.length >= shortestName || municipalityKeys.length > 0
  const { data, error } = useQuery({
    ...api.case.duplicates.queryOptions({ name: typed, municipalityKeys: [...municipalityKeys] }),
    enabled: isAsked,
    placeholderData: keepPreviousData,
  })
  const found = isAsked ? (data ?? []) : []
  const said = () => {
    if (!isAsked) return words.hint
    if (error) return words.failed
    if (data === undefined) return ''
    return found.length === 0 ? words.none : words.found({ count: found.length })
  }
  return (
    <section className={css.duplicates} aria-label={words.title}>
      <h3>{words.title}</h3>
      <p className="quiet small" role="status">
        {said()}
      </p>
      <ul>
        {found.map((it) => (
          <li key={it.id}>
            <Link to="/faelle/$number" params={{ number: it.number }} target="_blank" aria-label={words.open({ number: it.number })}>
              {it.number}
            </Link>
            <span>
              <bdi>{it.name}</bdi>
              <span className="quiet small">
                {' '}
                {m.cases.kind[it.kind]} · <bdi>{it.placeName}</bdi> ·{' '}
                {isRunning(it.lifecycle) ? m.cases.phase[it.phase] : m.cases.lifecycle[it.lifecycle]}
              </span>
            </span>
            <OfficeMark code={it.officeCode} />
          </li>
        ))}
      </ul>
    </section>
  )
}
