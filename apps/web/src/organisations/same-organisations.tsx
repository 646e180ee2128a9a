import type { OrganisationChoice } from '@etappe/domain/organisations/organisation'
import { Button } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import { OrganisationLine } from './organisation-line.tsx'
import css from './same-organisations.module.css'

interface Props {
  readonly name: string
  readonly shortName?: string
  readonly place?: string
  /** What choosing one does: `take` it instead, or `open` its page. */
  readonly act?: 'take' | 'open'
  readonly onChoose: (choice: OrganisationChoice) => void
}

const typingMs = 250
const shortestName = 3

/** Organisations of the directory that might be the one somebody is about to add; silent while there are none. */
export function SameOrganisations({ name, shortName = '', place = '', act = 'take', onChoose }: Props) {
  const { api } = useApp()
  const { same } = useWords('organisations')
  const [asked] = useDebouncedValue(JSON.stringify({ name: name.trim(), shortName: shortName.trim(), place: place.trim() }), typingMs)
  const input = JSON.parse(asked) as { name: string; shortName: string; place: string }
  const isAsked = input.name.length >= shortestName
  const { data } = useQuery(api.organisation.duplicates.queryOptions(input, { enabled: isAsked, placeholderData: keepPreviousData }))
  const named = act === 'take' ? same.takeNamed : same.openNamed
  const found = isAsked ? (data ?? []) : []
  return (
    <div role="status">
      {found.length > 0 && (
        <section className={css.same} aria-label={same.title}>
          <h3>{same.title}</h3>
          <ul>
            {found.map((it) => (
              <li key={it.id}>
                <OrganisationLine choice={it} />
                <Button variant="default" size="compact-sm" onClick={() => onChoose(it)} aria-label={named({ name: it.name })}>
                  {same[act]}
                </Button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}
