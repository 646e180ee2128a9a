import { gates } from '@etappe/domain/cases/gate'
import type { CaseKind } from '@etappe/domain/cases/kind'
import { useNavigate } from '@tanstack/react-router'
import { Section } from '../ui/section.tsx'
import { GateCriteria } from './gate-criteria.tsx'
import { KindChoice } from './kind-choice.tsx'
import { usePart } from './part-context.ts'
import { useProgrammeWords } from './use-programme-words.ts'

/** What each gate of a kind asks for, out of what it can ask for. */
export function GateFields({ kind }: { readonly kind: CaseKind }) {
  const { words } = useProgrammeWords()
  const { version } = usePart()
  const navigate = useNavigate()
  const choose = (next: CaseKind) =>
    void navigate({
      to: '/verwaltung/programm/$number/bearbeiten',
      params: { number: version.number },
      search: { part: 'gates', kind: next },
      replace: true,
      resetScroll: false,
    })
  return (
    <Section title={words.edit.gates} action={<KindChoice kind={kind} onChange={choose} />}>
      {gates.map((gate) => (
        <GateCriteria key={`${kind} ${gate}`} kind={kind} gate={gate} />
      ))}
    </Section>
  )
}
