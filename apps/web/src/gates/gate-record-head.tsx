import type { GateRecord } from '@etappe/domain/gates/gate-record'
import { IconCircleCheck, IconCircleDashedCheck } from '@tabler/icons-react'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import css from './gate-record.module.css'

/** What the record is about, its result, and the two signatures. */
export function GateRecordHead({ record }: { readonly record: GateRecord }) {
  const { formats } = useApp()
  const words = useWords('gates')
  const said = words.record
  const { subject, result } = record
  const Icon = result === 'passed' ? IconCircleCheck : IconCircleDashedCheck
  const rows = [
    [said.case, `${subject.number} ${subject.name}`],
    [said.place, subject.placeName],
    [said.passedOn, formats.day(record.passedOn)],
    [said.plannedOn, formats.day(subject.plannedOn)],
    [said.proposed, said.signed({ name: subject.proposedByName, day: formats.day(record.proposedOn) })],
    [said.confirmed, said.signed({ name: subject.confirmedByName, day: formats.day(record.confirmedOn) })],
    [said.definition, said.version({ version: record.evaluation.programmeVersion })],
  ].filter(([, value]) => value !== '')
  return (
    <>
      <p className={`${css.result} ${result === 'passed' ? 'good' : 'warn'}`}>
        <Icon size={18} className="icon" aria-hidden />
        {words.result[result]}
      </p>
      <dl className={css.facts}>
        {rows.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              <bdi>{value}</bdi>
            </dd>
          </div>
        ))}
      </dl>
    </>
  )
}
