import type { OrganisationId } from '@etappe/domain/kernel/id'
import { LevelGrid } from './level-grid.tsx'
import type { BodyProps } from './network-body.tsx'
import { NetworkTables } from './network-tables.tsx'
import { PictureView } from './picture-view.tsx'
import { pointedAt } from './pointed-at.ts'

interface Props extends BodyProps {
  readonly opened: OrganisationId | null
  readonly onOpen: (id: OrganisationId) => void
}

/** The network in the chosen view. */
export function NetworkViews(props: Props) {
  const { detail, verdict, search, change, whole, dated, view, onOpen } = props
  const pointed = pointedAt(props.now, search.show)
  if (view === 'grid') return <LevelGrid whole={whole} verdict={verdict} setLevel={props.setLevel} on={dated.on} onDay={props.onDay} />
  if (view === 'table')
    return (
      <NetworkTables
        whole={whole}
        dated={dated}
        pointedAt={pointed}
        search={search}
        change={change}
        verdict={verdict}
        onOpen={onOpen}
        onEdit={props.onEdit}
      />
    )
  return (
    <PictureView
      svg={props.svg}
      caseId={detail.case.id}
      number={detail.case.number}
      whole={whole}
      dated={dated}
      isCompared={search.mode === 'compare'}
      isPhone={props.isPhone}
      openId={props.opened}
      pointedAt={pointed}
      onOpen={onOpen}
      onConnect={verdict.ok ? props.onAdd : null}
    />
  )
}
