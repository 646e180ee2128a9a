import type { Verdict } from '@etappe/domain/access/policy'
import type { CaseDetail } from '@etappe/domain/cases/case-detail'
import type { OrganisationId } from '@etappe/domain/kernel/id'
import type { Cooperation } from '@etappe/domain/organisations/cooperation'
import { useMediaQuery } from '@mantine/hooks'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { useApp } from '../app/app-context.tsx'
import { WhyReadOnly } from '../ui/why-read-only.tsx'
import { CooperationDialog } from './cooperation-dialog.tsx'
import type { Ends } from './cooperation-draft.ts'
import { NetworkBody } from './network-body.tsx'
import { NetworkEmpty } from './network-empty.tsx'
import { NetworkHead } from './network-head.tsx'
import css from './network-page.module.css'
import type { ChangeSearch, NetworkSearch } from './network-search.ts'
import { useDatedNetwork, useWholeNetwork } from './use-network.ts'
import { useSetLevel } from './use-set-level.ts'
import { useShownDay } from './use-shown-day.ts'

interface Props {
  readonly detail: CaseDetail
  /** Whether this person may enter cooperation, or why not. */
  readonly verdict: Verdict
  readonly search: NetworkSearch
  readonly change: ChangeSearch
}

/** Who works with whom in a case: as a picture, as tables, as a grid to fill in; on one day, or then and now. */
export function NetworkPage({ detail, verdict, search, change }: Props) {
  const { api, me } = useApp()
  const { id: caseId, number, startedOn } = detail.case
  const { data } = useSuspenseQuery(api.cooperation.list.queryOptions({ caseId }))
  const whole = useWholeNetwork(data, startedOn, me.today)
  const isPhone = useMediaQuery('(max-width: 760px)', false, { getInitialValueInEffect: false })
  const isCompared = search.mode === 'compare'
  const [chosen, setDay] = useShownDay(search.on, change)
  const dated = useDatedNetwork(whole, chosen ?? (isCompared ? whole.period.from : whole.period.to))
  const setLevel = useSetLevel(caseId)
  const svg = useRef<SVGSVGElement>(null)
  const [form, setForm] = useState<{ readonly cooperation: Cooperation | null; readonly ends: Ends } | null>(null)
  // On a phone names are read more easily in a table than in a small picture.
  const view = search.view ?? (isPhone ? 'table' : 'picture')
  const now = isCompared && view !== 'grid' ? whole.today : dated
  const add = (one: OrganisationId | null, other: OrganisationId | null) => setForm({ cooperation: null, ends: { one, other } })
  const close = () => {
    const was = search.open
    change({ open: undefined })
    // Back to where the panel was opened from.
    requestAnimationFrame(() => svg.current?.querySelector<SVGGElement>(`[data-node$="${was}"]`)?.focus())
  }
  return (
    <>
      <NetworkHead
        number={number}
        now={now}
        view={view}
        onView={(next) => change({ view: next, show: undefined })}
        verdict={verdict}
        onAdd={() => add(search.open ?? null, null)}
        svg={svg}
      />
      <div className={css.why}>
        <WhyReadOnly verdict={verdict} />
      </div>
      {data.organisations.length === 0 ? (
        <NetworkEmpty number={number} />
      ) : (
        <NetworkBody
          svg={svg}
          detail={detail}
          verdict={verdict}
          search={search}
          change={change}
          whole={whole}
          dated={dated}
          now={now}
          view={view}
          isPhone={isPhone}
          setLevel={setLevel}
          onDay={setDay}
          onAdd={add}
          onEdit={(cooperation) => setForm({ cooperation, ends: { one: null, other: null } })}
          onClose={close}
        />
      )}
      {form && (
        <CooperationDialog
          caseId={caseId}
          cooperation={form.cooperation && (data.cooperations.find((it) => it.id === form.cooperation?.id) ?? form.cooperation)}
          ends={form.ends}
          onClose={() => setForm(null)}
        />
      )}
    </>
  )
}
