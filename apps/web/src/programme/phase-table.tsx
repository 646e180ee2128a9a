import { caseKinds } from '@etappe/domain/cases/kind'
import { phases } from '@etappe/domain/cases/phase'
import type { ProgrammeDefinition } from '@etappe/domain/programme/definition'
import table from '../ui/table.module.css'
import { monthsOf } from './course-scale.ts'
import { PhaseSwatch } from './phase-swatch.tsx'
import { useProgrammeWords } from './use-programme-words.ts'

/** How long each phase is meant to take, per kind. */
export function PhaseTable({ definition }: { readonly definition: ProgrammeDefinition }) {
  const { m, words } = useProgrammeWords()
  const said = words.phases
  return (
    <div>
      <table className={table.table}>
        <caption className="sr">{words.section.targetDays}</caption>
        <thead>
          <tr>
            <th scope="col">{said.phase}</th>
            {caseKinds.map((kind) => (
              <th key={kind} scope="col" className="num">
                {m.cases.kind[kind]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {phases.map((phase) => (
            <tr key={phase}>
              <th scope="row">
                <PhaseSwatch phase={phase} />
              </th>
              {caseKinds.map((kind) => (
                <td key={kind} className="num">
                  {phase === 'support'
                    ? said.months({ count: definition.supportMonths })
                    : said.days({ count: definition.targetDays[kind][phase] })}
                </td>
              ))}
            </tr>
          ))}
          <tr>
            <th scope="row" className="strong">
              {said.whole}
            </th>
            {caseKinds.map((kind) => (
              <td key={kind} className="num strong">
                {said.about({ months: said.months({ count: monthsOf(definition, kind) }) })}
              </td>
            ))}
          </tr>
        </tbody>
      </table>
      <p className="quiet small">{said.hint}</p>
    </div>
  )
}
