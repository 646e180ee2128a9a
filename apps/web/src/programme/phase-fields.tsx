import { caseKinds } from '@etappe/domain/cases/kind'
import { programmeFields, type ProgrammeVersion } from '@etappe/domain/programme/programme-version'
import { Section } from '../ui/section.tsx'
import css from './edit-page.module.css'
import { FieldTable } from './field-table.tsx'
import { NumberField } from './number-field.tsx'
import { usePart } from './part-context.ts'
import { PhasePicture } from './phase-picture.tsx'
import { PhaseSwatch } from './phase-swatch.tsx'
import { useProgrammeWords } from './use-programme-words.ts'

const timed = ['baseline', 'goals', 'actionPlan'] as const
const lengths = programmeFields.pick({ targetDays: true, supportMonths: true })

/** How long each phase is meant to take; the picture follows what is typed. */
export function PhaseFields() {
  const { m, words } = useProgrammeWords()
  const { form, version } = usePart()
  const typed = lengths.safeParse(form.content)
  const drawn: ProgrammeVersion = typed.success ? { ...version, ...typed.data } : version
  const said = words.phases
  return (
    <Section title={words.edit.phases}>
      <div className={css.fields}>
        <FieldTable caption={words.section.targetDays} heads={[said.phase, ...caseKinds.map((kind) => m.cases.kind[kind])]}>
          {timed.map((phase) => (
            <tr key={phase}>
              <th scope="row">
                <PhaseSwatch phase={phase} />
              </th>
              {caseKinds.map((kind) => (
                <td key={kind}>
                  <NumberField
                    path={`targetDays.${kind}.${phase}`}
                    label={`${m.cases.kind[kind]}, ${m.cases.phase[phase]}`}
                    unit={said.unit.days}
                    isQuiet
                  />
                </td>
              ))}
            </tr>
          ))}
        </FieldTable>
        <p className="quiet small">{said.hint}</p>
        <NumberField path="supportMonths" label={said.support} unit={said.unit.months} />
        <p className="quiet small">{said.supportHint}</p>
        <PhasePicture definition={drawn} />
      </div>
    </Section>
  )
}
