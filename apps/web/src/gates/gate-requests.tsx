import type { CaseRequest } from '@etappe/domain/requests/case-request'
import { useApp } from '../app/app-context.tsx'
import { Section } from '../ui/section.tsx'
import css from './gate-page.module.css'
import type { OpenGate } from './open-gate.ts'
import { useCriterionWords } from './use-criterion-words.ts'

/** Waivers asked for in this stay, with what became of them. */
export function GateRequests({ open: { panel } }: { readonly open: OpenGate }) {
  const { formats } = useApp()
  const { words, name } = useCriterionWords()
  if (panel.requests.length === 0) return null
  const about = ({ subject }: CaseRequest): string => {
    const criterion = subject.kind === 'waiver' ? panel.evaluation.criteria.find((it) => it.code === subject.code) : undefined
    if (criterion) return name(criterion)
    return subject.kind === 'waiver' ? name({ code: subject.code, atLeast: null, atMost: null }) : ''
  }
  return (
    <Section title={words.page.requests} count={panel.requests.length}>
      <ul>
        {panel.requests.map((it) => (
          <li key={it.id} className={css.item}>
            <p className="spread">
              <span className="strong">{about(it)}</span>
              <span className="quiet small nowrap">{words.requestState[it.state]}</span>
            </p>
            <p className="quiet small">
              {words.act.waiver.askedBy({ name: panel.names[it.requestedBy] ?? '', day: formats.day(it.requestedOn) })}
            </p>
            <p className={css.text} dir="auto">
              {it.reason}
            </p>
            {it.decidedBy !== null && it.decidedBy !== it.requestedBy && it.decidedOn !== null && (
              <p className={`${css.text} quiet`} dir="auto">
                {words.act.waiver.decidedBy({ name: panel.names[it.decidedBy] ?? '', day: formats.day(it.decidedOn), comment: it.comment })}
              </p>
            )}
          </li>
        ))}
      </ul>
    </Section>
  )
}
