import { useWords } from '../app/words.ts'
import { Section } from '../ui/section.tsx'
import { countMet } from '@etappe/domain/gates/evaluation'
import { CriterionList } from './criterion-list.tsx'
import { GateNext } from './gate-next.tsx'
import css from './gate-page.module.css'
import { GateRecordView } from './gate-record-view.tsx'
import { GateRequests } from './gate-requests.tsx'
import { GateStateLine } from './gate-state-line.tsx'
import { GateStory } from './gate-story.tsx'
import type { OpenGate } from './open-gate.ts'
import { WaiverActs } from './waiver-acts.tsx'

/** A gate on a page of its own; one that is passed is its record. */
export function GateView({ open }: { readonly open: OpenGate }) {
  const words = useWords('gates')
  const { detail, panel } = open
  const { evaluation, record } = panel
  return (
    <>
      <div className={css.head}>
        <h2>{words.heading({ gate: words.name[panel.gate] })}</h2>
        <GateStateLine panel={panel} />
        <p className={css.what}>{words.what[panel.gate]}</p>
      </div>
      <div className={css.columns}>
        {record === null && (
          <div className={css.ahead}>
            <GateNext open={open} />
          </div>
        )}
        {record ? (
          <GateRecordView detail={detail} record={record} className={css.main} />
        ) : (
          <Section
            className={css.main}
            title={words.page.criteria}
            count={words.ratio({ met: countMet(evaluation), total: evaluation.criteria.length })}
          >
            {panel.state === 'ahead' && <p className={css.hint}>{words.aheadText}</p>}
            {panel.state === 'passed' && <p className={css.hint}>{words.noRecord}</p>}
            <CriterionList
              evaluation={evaluation}
              number={detail.case.number}
              isPast={panel.state === 'passed'}
              renderActs={(result) => <WaiverActs open={open} result={result} />}
            />
          </Section>
        )}
        <div className={css.side}>
          <GateStory open={open} />
          <GateRequests open={open} />
        </div>
      </div>
    </>
  )
}
