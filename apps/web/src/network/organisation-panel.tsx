import type { Verdict } from '@etappe/domain/access/policy'
import { isValidOn } from '@etappe/domain/kernel/day'
import type { OrganisationId } from '@etappe/domain/kernel/id'
import type { Cooperation } from '@etappe/domain/organisations/cooperation'
import { Button, CloseButton } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useEffect, useRef } from 'react'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import css from './organisation-panel.module.css'
import { PanelCooperation } from './panel-cooperation.tsx'
import { PillarMark } from './pillar-mark.tsx'
import type { Dated, WholeNetwork } from './use-network.ts'
import type { SetLevel } from './use-set-level.ts'

interface Props {
  readonly id: OrganisationId
  readonly whole: WholeNetwork
  readonly dated: Dated
  readonly verdict: Verdict
  readonly setLevel: SetLevel
  readonly onOpen: (id: OrganisationId) => void
  readonly onEdit: (cooperation: Cooperation) => void
  readonly onAdd: () => void
  readonly onClose: () => void
}

/** One organisation of the network with everybody it works with, then and now. */
export function OrganisationPanel({ id, whole, dated, verdict, setLevel, onOpen, onEdit, onAdd, onClose }: Props) {
  const { me, formats } = useApp()
  const { panel: words, lead, noPillar } = useWords('network')
  const baseline = useWords('baseline')
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [id])
  const organisation = whole.data.organisations.find((it) => it.id === id)
  if (!organisation) return null
  const { on } = dated
  const node = dated.network.nodes.find((it) => it.id === id)
  const names = new Map(whole.data.organisations.map((it) => [it.id, it.shortName === '' ? it.name : it.shortName]))
  const otherOf = (it: Cooperation) => (it.organisationAId === id ? it.organisationBId : it.organisationAId)
  const own = whole.data.cooperations
    .filter((it) => it.organisationAId === id || it.organisationBId === id)
    .toSorted(
      (a, b) => (names.get(otherOf(a)) ?? '').localeCompare(names.get(otherOf(b)) ?? '', 'de') || (a.validFrom < b.validFrom ? 1 : -1),
    )
  const lists = [
    { key: 'now', title: words.cooperations, items: own.filter((it) => isValidOn(it, on)) },
    { key: 'upcoming', title: words.upcoming, items: own.filter((it) => it.validFrom > on) },
    { key: 'past', title: words.past, items: own.filter((it) => it.validTo !== null && it.validTo < on) },
  ] as const
  const pillar = node ? node.pillar : organisation.pillar
  return (
    <section className={css.panel} aria-label={organisation.name}>
      <div className={css.head}>
        <span className="quiet small">{words.on({ on: formats.day(on) })}</span>
        <CloseButton size={32} aria-label={words.close} onClick={onClose} />
      </div>
      <h2 ref={heading} tabIndex={-1}>
        {organisation.name}
      </h2>
      <p className={css.what}>
        <PillarMark pillar={pillar} />
        {[
          pillar === null ? noPillar : baseline.pillar[pillar],
          baseline.organisationKind[organisation.kind],
          ...(organisation.place === '' ? [] : [organisation.place]),
          ...(node?.isLead ? [lead] : []),
        ].join(' · ')}
      </p>
      {!node && <p className="quiet small">{words.notThere}</p>}
      {node && !node.takesPart && <p className="quiet small">{words.onlyNamed}</p>}
      {lists.map(({ key, title, items }) =>
        key !== 'now' && items.length === 0 ? null : (
          <div key={key}>
            <h3>
              {title} <span className="quiet">{items.length}</span>
            </h3>
            {items.length === 0 && <p className="quiet">{words.none}</p>}
            <ul>
              {items.map((it) => (
                <PanelCooperation
                  key={it.id}
                  cooperation={it}
                  name={names.get(otherOf(it)) ?? ''}
                  on={on}
                  verdict={verdict}
                  onLevel={key === 'now' && on === me.today ? (level) => void setLevel([id, otherOf(it)], level, me.today) : null}
                  onOther={() => onOpen(otherOf(it))}
                  onEdit={() => onEdit(it)}
                />
              ))}
            </ul>
            {key === 'now' && verdict.ok && (
              <Button className={css.add} variant="default" leftSection={<IconPlus size={16} aria-hidden />} onClick={onAdd}>
                {words.add}
              </Button>
            )}
          </div>
        ),
      )}
    </section>
  )
}
