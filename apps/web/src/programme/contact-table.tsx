import { phases } from '@etappe/domain/cases/phase'
import type { ProgrammeDefinition } from '@etappe/domain/programme/definition'
import table from '../ui/table.module.css'
import { LightHead } from './light-head.tsx'
import { PhaseSwatch } from './phase-swatch.tsx'
import { useProgrammeWords } from './use-programme-words.ts'

/** After how many days without a meeting a case is to be watched, and somebody has to act. */
export function ContactTable({ contact }: Pick<ProgrammeDefinition, 'contact'>) {
  const { words } = useProgrammeWords()
  const { days } = words.phases
  return (
    <>
      <table className={table.table}>
        <caption className="sr">{words.contact.lead}</caption>
        <thead>
          <tr>
            <th scope="col">{words.contact.phase}</th>
            <LightHead light="amber">{words.contact.amber}</LightHead>
            <LightHead light="red">{words.contact.red}</LightHead>
          </tr>
        </thead>
        <tbody>
          {phases.map((phase) => (
            <tr key={phase}>
              <th scope="row">
                <PhaseSwatch phase={phase} />
              </th>
              <td className="num">{days({ count: contact[phase].amberAfter })}</td>
              <td className="num">{days({ count: contact[phase].redAfter })}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="quiet small">{words.contact.lead}</p>
    </>
  )
}
