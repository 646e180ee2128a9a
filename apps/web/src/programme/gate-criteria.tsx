import type { Gate } from '@etappe/domain/cases/gate'
import type { CaseKind } from '@etappe/domain/cases/kind'
import { criteriaOf, type CriterionCode, type CriterionUse } from '@etappe/domain/gates/criterion'
import { inUsualOrder, newCriterion } from '@etappe/domain/programme/definition-rules'
import { CriterionFields } from './criterion-fields.tsx'
import { GateHead } from './gate-head.tsx'
import css from './gate-list.module.css'
import { usePart } from './part-context.ts'
import { useProgrammeWords } from './use-programme-words.ts'

interface Props {
  readonly kind: CaseKind
  readonly gate: Gate
}

/** Everything one gate can ask for, with a tick at what it does ask for. */
export function GateCriteria({ kind, gate }: Props) {
  const { words } = useProgrammeWords()
  const { form } = usePart()
  const path = `gates.${kind}.${gate}`
  const uses = (form.valueAt(path) ?? []) as readonly CriterionUse[]
  const toggle = (code: CriterionCode, isUsed: boolean) => {
    const kept = uses.filter((it) => it.code !== code)
    form.setValue(path, isUsed ? inUsualOrder(kind, gate, [...kept, newCriterion(code)]) : kept)
  }
  return (
    <section className={css.gate} aria-labelledby={`gate-${gate}`}>
      <GateHead gate={gate} uses={uses} />
      {uses.length === 0 && <p className={css.empty}>{words.gates.empty}</p>}
      <ul>
        {criteriaOf[gate][kind].map((code) => {
          const index = uses.findIndex((it) => it.code === code)
          return (
            <CriterionFields
              key={code}
              code={code}
              use={uses[index] ?? null}
              path={`${path}.${index}`}
              onToggle={(isUsed) => toggle(code, isUsed)}
            />
          )
        })}
      </ul>
    </section>
  )
}
