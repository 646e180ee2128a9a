import { pillars } from '@etappe/domain/baseline/pillar'
import type { OrganisationCounts } from '@etappe/domain/organisations/directory'
import { organisationKinds } from '@etappe/domain/organisations/organisation'
import { NativeSelect } from '@mantine/core'
import { Link, useNavigate } from '@tanstack/react-router'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import { TextFilter } from '../ui/text-filter.tsx'
import css from './directory-page.module.css'
import type { DirectorySearch } from './directory-search.ts'

interface Props {
  readonly search: DirectorySearch
  readonly counts: OrganisationCounts | undefined
}

/** One line over the table: text, kind, pillar, place; each choice says how many it holds. */
export function DirectoryFilters({ search, counts }: Props) {
  const { formats } = useApp()
  const { search: words } = useWords('organisations')
  const { organisationKind, pillar } = useWords('baseline')
  const navigate = useNavigate()
  const change = (patch: DirectorySearch) =>
    void navigate({ to: '/organisationen', search: { ...search, ...patch }, replace: true, resetScroll: false })
  const isSet = [search.text, search.kind, search.pillar, search.place].some((it) => it !== undefined)
  const counted = (name: string, count: number | undefined) =>
    count === undefined ? name : words.counted({ name, count: formats.number(count) })
  const kinds = organisationKinds.filter((it) => it === search.kind || counts === undefined || counts.kind[it] !== undefined)
  const places = counts?.places ?? []
  const isMissing = search.place !== undefined && !places.some((it) => it.place === search.place)
  const known = isMissing ? [{ place: search.place ?? '', count: undefined }, ...places] : places
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
        data={[{ value: '', label: words.allPlaces }, ...known.map(({ place, count }) => ({ value: place, label: counted(place, count) }))]}
      />
      {isSet && (
        <Link to="/organisationen" replace resetScroll={false} className={css.reset}>
          {words.reset}
        </Link>
      )}
    </div>
  )
}
