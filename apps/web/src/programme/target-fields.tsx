import { Section } from '../ui/section.tsx'
import css from './edit-page.module.css'
import { NumberField } from './number-field.tsx'
import { useProgrammeWords } from './use-programme-words.ts'

/** What the programme aims at in all. */
export function TargetFields() {
  const { words } = useProgrammeWords()
  const said = words.targets
  return (
    <Section title={words.section.targets}>
      <div className={css.fields}>
        <p className="quiet">{said.lead}</p>
        {(['network', 'modelMunicipality', 'qualityDialogues'] as const).map((of) => (
          <NumberField key={of} path={`targets.${of}`} label={said[of]} />
        ))}
      </div>
    </Section>
  )
}
