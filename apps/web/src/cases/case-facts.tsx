import type { CaseDetail } from '@etappe/domain/cases/case-detail'
import { isRunning } from '@etappe/domain/cases/lifecycle'
import { Suspense } from 'react'
import { useApp } from '../app/app-context.tsx'
import { lazyPart } from '../ui/lazy-part.ts'
import { ContactCell } from './contact-cell.tsx'
import header from '../ui/record-header.module.css'
import css from './case-facts.module.css'
import { PhaseTag } from './phase-tag.tsx'
import { TrafficLight } from './traffic-light.tsx'

const LightWhy = lazyPart(async () => (await import('./light-why.tsx')).LightWhy)

/** The five things everybody asks first. Late days are red, nothing else here is. */
export function CaseFacts({ detail }: { detail: CaseDetail }) {
  const { me, messages: m, formats } = useApp()
  const words = m.casePage.fact
  const { ownerId, phase, lifecycle } = detail.case
  // What was still open when a case ended is not next any more.
  const nextMilestone = isRunning(lifecycle) ? detail.nextMilestone : null
  const owner = ownerId === null ? null : (detail.names[ownerId] ?? null)
  const milestone = nextMilestone && (nextMilestone.title || m.meetings.milestoneKind[nextMilestone.kind])
  const light = <TrafficLight light={detail.light} reasons={detail.lightReasons} />
  return (
    <dl className={`${header.facts} ${css.facts}`}>
      <div>
        <dt>{words.phase}</dt>
        <dd>
          <PhaseTag phase={phase} />
        </dd>
      </div>
      <div>
        <dt>{words.owner}</dt>
        <dd title={owner ?? undefined}>{owner === null ? <span className="quiet">{words.noOwner}</span> : <bdi>{owner}</bdi>}</dd>
      </div>
      <div>
        <dt>{words.light}</dt>
        <dd>
          {detail.lightReasons.length === 0 ? (
            light
          ) : (
            <Suspense fallback={light}>
              <LightWhy detail={detail} />
            </Suspense>
          )}
        </dd>
      </div>
      <div>
        <dt>{words.nextMilestone}</dt>
        <dd title={milestone ?? undefined}>
          {nextMilestone === null ? (
            <span className="quiet">{words.noMilestone}</span>
          ) : (
            <>
              <span className={nextMilestone.dueOn < me.today ? 'bad strong' : ''}>{formats.day(nextMilestone.dueOn)}</span>{' '}
              <bdi>{milestone}</bdi>
            </>
          )}
        </dd>
      </div>
      <div>
        <dt>{words.lastContact}</dt>
        <dd>
          <ContactCell detail={detail} />
        </dd>
      </div>
    </dl>
  )
}
