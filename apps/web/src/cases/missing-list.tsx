import { type Missing, missingOf } from '@etappe/domain/cases/case-missing'
import { isRunning } from '@etappe/domain/cases/lifecycle'
import { useApp } from '../app/app-context.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { Section } from '../ui/section.tsx'
import css from './case-overview.module.css'
import { MissingJump } from './missing-jump.tsx'
import type { OpenCase } from './use-open-case.ts'

/** What is missing, each with the one jump that helps. */
export function MissingList({ open }: { open: OpenCase }) {
  const { me, messages: m } = useApp()
  const words = m.casePage.missing
  const missing = missingOf(open.detail, me.today)
  const text = ({ part, days }: Missing) => words.text[part]({ days: days ?? 0 })
  // What is missing before the next gate stands above; a second list of nothing would contradict it.
  if (missing.length === 0 && isRunning(open.detail.case.lifecycle)) return null
  return (
    <Section title={words.title} count={missing.length}>
      {missing.length === 0 && <EmptyState>{words.closed}</EmptyState>}
      <ul>
        {missing.map((it) => (
          <li key={it.part} className={css.missing}>
            <p>{text(it)}</p>
            <MissingJump part={it.part} open={open} about={text(it)} />
          </li>
        ))}
      </ul>
    </Section>
  )
}
