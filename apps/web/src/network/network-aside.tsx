import type { OrganisationId } from '@etappe/domain/kernel/id'
import type { BodyProps } from './network-body.tsx'
import css from './network-page.module.css'
import { NetworkSide } from './network-side.tsx'
import { OrganisationPanel } from './organisation-panel.tsx'
import { WhatsChanged } from './whats-changed.tsx'
import { WhatsMissing } from './whats-missing.tsx'

interface Props extends BodyProps {
  readonly opened: OrganisationId | null
  readonly onOpen: (id: OrganisationId) => void
  readonly isCompared: boolean
}

/** Beside the network: the organisation that is open, or what has changed and what is missing. */
export function NetworkAside(props: Props) {
  const { opened, isPhone, whole, dated, now, onClose } = props
  return (
    <aside className={css.side}>
      {opened && (
        <NetworkSide isPhone={isPhone} onClose={onClose}>
          <OrganisationPanel
            id={opened}
            whole={whole}
            dated={now}
            verdict={props.verdict}
            setLevel={props.setLevel}
            onOpen={props.onOpen}
            onEdit={props.onEdit}
            onAdd={() => props.onAdd(opened, null)}
            onClose={onClose}
          />
        </NetworkSide>
      )}
      {(!opened || isPhone) && (
        <>
          {props.isCompared && <WhatsChanged change={dated.change} />}
          <WhatsMissing number={props.detail.case.number} network={now.network} />
        </>
      )}
    </aside>
  )
}
