import { pillars } from '@etappe/domain/baseline/pillar'
import type { OrganisationCounts } from '@etappe/domain/organisations/directory'
import { organisationKinds } from '@etappe/domain/organisations/organisation'
import { NativeSelect } from '@mantine/core'
import { Link, useNavigate } from '@tanstack/react-router'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import css from '../ui/directory.module.css'
import { TextFilter } from '../ui/text-filter.tsx'
import { type DirectorySearch, filtersOf } from './directory-search.ts'

interface Props {
  readonly search: DirectorySearch
  readonly counts: OrganisationCounts | undefined
}

/** Places to choose from, and always the one that is chosen. */
function placesOf({ place }: DirectorySearch, counts: OrganisationCounts | undefined) {
  const places: readonly { readonly place: string; readonly count?: number }[] = counts?.places ?? []
  return place === undefined || places.some((it) => it.place === place) ? places : [{ place }, ...places]
}

/** One line over the table: text, kind, pillar, place; each choice says how many it holds. */
export function DirectoryFilters({ search, counts }: Props) {
  const { formats } = useApp()
  const { search: words } = useWords('organisations')
  const { organisationKind, pillar } = useWords('baseline')
  const navigate = useNavigate()
  const change = (patch: DirectorySearch) =>
    void navigate({ to: '/organisationen', search: { ...search, ...patch }, replace: true, resetScroll: false })
  const isSet = Object.keys(filtersOf(search)).length > 0
  const counted = (name: string, count: number | undefined) =>
    count === undefined ? name : words.counted({ name, count: formats.number(count) })
  const kinds = organisationKinds.filter((it) => it === search.kind || counts === undefined || counts.kind[it] !== undefined)
  return (
    <div className={css.filters} role="search" aria-label={words.label}>
      <TextFilter words={words} text={search.text ?? ''} onChange={(text) => change({ text })} className={css.text} />
      <NativeSelect
        size="xs"
        className={css.choice ?? ''}
        aria-label={words.kind}
        value={search.kind ?? ''}
        onChange={(event) => change({ kind: organisationKinds.find((it) => it === event.currentTarget.value) })}
        data={[
          { value: '', label: words.allKinds },
          ...kinds.map((it) => ({ value: it, label: counted(organisationKind[it], counts?.kind[it]) })),
        ]}
      />
      <NativeSelect
        size="xs"
        className={css.choice ?? ''}
        aria-label={words.pillar}
        value={search.pillar ?? ''}
        onChange={(event) => change({ pillar: ([...pillars, 'none'] as const).find((it) => it === event.currentTarget.value) })}
        data={[
          { value: '', label: words.allPillars },
          ...pillars.map((it) => ({ value: it, label: pillar[it] })),
          { value: 'none', label: words.noPillar },
        ]}
      />
      <NativeSelect
        size="xs"
        className={css.choice ?? ''}
        aria-label={words.place}
        value={search.place ?? ''}
        onChange={(event) => change({ place: event.currentTarget.value || undefined })}
        data={[
          { value: '', label: words.allPlaces },
          ...placesOf(search, counts).map(({ place, count }) => ({ value: place, label: counted(place, count) })),
        ]}
      />
      {isSet && (
        <Link to="/organisationen" replace resetScroll={false} className={css.reset}>
          {words.reset}
        </Link>
      )}
    </div>
  )
}
