import type { CaseKind } from '@etappe/domain/cases/kind'
import type { ProgrammeVersion } from '@etappe/domain/programme/programme-version'
import record from '../ui/record-page.module.css'
import { Section } from '../ui/section.tsx'
import { ContactTable } from './contact-table.tsx'
import css from './definition-view.module.css'
import { EntitlementTable } from './entitlement-table.tsx'
import { GateList } from './gate-list.tsx'
import { KindChoice } from './kind-choice.tsx'
import { LightTable } from './light-table.tsx'
import { PhasePicture } from './phase-picture.tsx'
import { PhaseTable } from './phase-table.tsx'
import { TargetList } from './target-list.tsx'
import { useProgrammeWords } from './use-programme-words.ts'

interface Props {
  readonly version: ProgrammeVersion
  readonly kind: CaseKind
  readonly onKind: (kind: CaseKind) => void
}

/** A definition as people read it: the course to scale, what each gate asks for, what is promised, when the light turns. */
export function DefinitionView({ version, kind, onKind }: Props) {
  const { words } = useProgrammeWords()
  return (
    <>
      {version.note !== '' && (
        <Section title={words.page.note} className={record.wide}>
          <p className={css.note} dir="auto">
            {version.note}
          </p>
        </Section>
      )}
      <Section title={words.section.targetDays} className={record.wide}>
        <div className={css.phases}>
          <PhasePicture definition={version} />
          <PhaseTable definition={version} />
        </div>
      </Section>
      <div className={record.main}>
        <Section title={words.section.gates} action={<KindChoice kind={kind} onChange={onKind} />}>
          <GateList gates={version.gates[kind]} />
        </Section>
      </div>
      <div className={record.aside}>
        <Section title={words.section.entitlements}>
          <EntitlementTable entitlements={version.entitlements} />
        </Section>
        <Section title={words.section.contact}>
          <ContactTable contact={version.contact} />
        </Section>
        <Section title={words.section.light}>
          <LightTable light={version.light} />
        </Section>
        <Section title={words.section.targets}>
          <TargetList targets={version.targets} />
        </Section>
      </div>
    </>
  )
}
