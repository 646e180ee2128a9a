import { caseKinds } from '@etappe/domain/cases/kind'
import { applicationScope } from '@etappe/domain/access/policy'
import { Checkbox, NativeSelect } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import directory from '../ui/directory.module.css'
import { TextFilter } from '../ui/text-filter.tsx'
import css from './inbox-page.module.css'
import { type InboxSearch, isNarrowed, queueIn } from './inbox-search.ts'
import { ReturnedFilter } from './returned-filter.tsx'
import { RoundFilter } from './round-filter.tsx'

interface Props {
  readonly search: InboxSearch
  readonly onSearch: (next: InboxSearch) => void
}

/** One line over the list: text, round, kind, office, and what is mine. */
export function InboxFilters({ search, onSearch }: Props) {
  const { me, messages: m } = useApp()
  const { filter: words } = useWords('intake')
  // What is read may not be in the narrowed list.
  const change = (patch: InboxSearch) => onSearch({ ...search, open: undefined, ...patch })
  const scope = applicationScope(me.actor)
  const offices = scope.all ? me.offices : me.offices.filter((it) => scope.offices.includes(it.code))
  const isRating = queueIn(search) === 'toRate'
  return (
    <div className={`${directory.filters} ${css.filters}`} role="search" aria-label={words.text.label}>
      <TextFilter words={words.text} text={search.q ?? ''} onChange={(q) => change({ q })} className={directory.text} />
      <RoundFilter round={search.round} onChange={(round) => change({ round })} className={directory.choice ?? ''} />
      <NativeSelect
        size="xs"
        className={directory.choice ?? ''}
        aria-label={words.kind}
        value={search.kind ?? ''}
        onChange={(event) => change({ kind: caseKinds.find((it) => it === event.currentTarget.value) })}
        data={[{ value: '', label: words.allKinds }, ...caseKinds.map((it) => ({ value: it, label: m.cases.kinds[it] }))]}
      />
      <NativeSelect
        size="xs"
        className={directory.choice ?? ''}
        aria-label={words.office}
        value={search.office ?? ''}
        onChange={(event) =>
          change({ office: ([...offices.map((it) => it.code), 'none'] as const).find((it) => it === event.currentTarget.value) })
        }
        data={[
          { value: '', label: words.allOffices },
          ...offices.map(({ code, city }) => ({ value: code, label: city })),
          { value: 'none', label: words.noOffice },
        ]}
      />
      <Checkbox
        className={css.check ?? ''}
        label={isRating ? words.toRateByMe : words.mine}
        checked={(isRating ? search.toRateByMe : search.mine) === true}
        onChange={(event) => change({ [isRating ? 'toRateByMe' : 'mine']: event.currentTarget.checked || undefined })}
      />
      <ReturnedFilter isOn={search.returnedToMe} className={css.check} onOff={() => change({ returnedToMe: undefined })} />
      {isNarrowed(search) && (
        <Link to="/bewerbungen" search={{ queue: search.queue }} replace resetScroll={false} className={directory.reset}>
          {words.reset}
        </Link>
      )}
    </div>
  )
}
