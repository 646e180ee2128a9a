import type { EnteredService, ServiceKind } from '@etappe/domain/facilitation/support-service'
import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { EmptyState } from '../ui/empty-state.tsx'
import { Section } from '../ui/section.tsx'
import { LineMark } from './line-mark.tsx'
import css from './missing-services.module.css'
import type { OpenLedger } from './use-ledger.ts'
import { useLedgerWords } from './use-ledger-words.ts'
import { useMissingWords } from './use-missing-words.ts'

interface Props {
  readonly ledger: OpenLedger
  readonly onPlan: (kind: EnteredService) => void
}

const isEntered = (kind: ServiceKind): kind is EnteredService => kind !== 'meeting'

/** What is promised and neither delivered nor planned, with the last day to catch up and the one step that helps. */
export function MissingServices({ ledger, onPlan }: Props) {
  const { words, state } = useLedgerWords()
  const { title, sentences } = useMissingWords(ledger)
  const { detail, view, mayWrite } = ledger
  const lines = view.ledger.lines.filter((it) => it.missing > 0 || it.overdue > 0)
  const said = words.missing
  return (
    <Section title={said.title} count={lines.length}>
      {lines.length === 0 && <EmptyState>{said.none}</EmptyState>}
      <ul aria-label={said.title}>
        {lines.map((line) => (
          <li key={line.kind} className={css.line}>
            <div>
              <h3 className={css.title}>{title(line)}</h3>
              <div className={css.how}>
                <LineMark state={line.state}>{state(line, view.ledger.stage)}</LineMark>
                {sentences(line).map((it) => (
                  <p key={it}>{it}</p>
                ))}
              </div>
            </div>
            {mayWrite.ok &&
              (isEntered(line.kind) ? (
                <Button
                  variant="default"
                  size="compact-md"
                  aria-label={said.planFor({ kind: words.kind[line.kind] })}
                  onClick={() => isEntered(line.kind) && onPlan(line.kind)}
                >
                  {said.plan}
                </Button>
              ) : (
                <Button
                  variant="default"
                  size="compact-md"
                  aria-label={said.planFor({ kind: words.kind[line.kind] })}
                  renderRoot={(props) => <Link to="/termin/neu" search={{ fall: detail.case.number }} {...props} />}
                >
                  {said.plan}
                </Button>
              ))}
          </li>
        ))}
      </ul>
    </Section>
  )
}
