import { transitionKinds } from '@etappe/domain/baseline/coverage'
import { useWords } from '../app/words.ts'
import { Section } from '../ui/section.tsx'
import { TransitionRow } from './transition-row.tsx'
import type { Coverage } from './use-coverage.ts'

/** The four transitions from one age to the next, each with its rating and comment. */
export function TransitionList({ state }: Pick<Coverage, 'state'>) {
  const words = useWords('coverage').transitions
  return (
    <Section title={words.heading}>
      <ol>
        {transitionKinds.map((kind) => (
          <TransitionRow key={kind} kind={kind} transition={state.transitions.find((it) => it.kind === kind) ?? null} />
        ))}
      </ol>
    </Section>
  )
}
