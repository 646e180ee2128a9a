import { pillars } from '@etappe/domain/baseline/pillar'
import type { CaseId } from '@etappe/domain/kernel/id'
import { departments, participationRoles } from '@etappe/domain/organisations/participation'
import { NativeSelect, TextInput } from '@mantine/core'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import { DayField } from '../ui/day-field.tsx'
import { fieldProps, type Problems } from '../ui/field-errors.tsx'
import css from './organisation-dialog.module.css'
import { OrganisationPicker } from './organisation-picker.tsx'
import type { ParticipationContent } from './participation-draft.ts'
import { PersonChoice } from './person-choice.tsx'

export interface ParticipationFormProps {
  readonly caseId: CaseId
  readonly content: ParticipationContent
  readonly change: (content: Partial<ParticipationContent>) => void
  readonly problems: Problems
}

/** The fields of a participation; the person follows the organisation. */
export function ParticipationFormFields({ caseId, content, change, problems }: ParticipationFormProps) {
  const { messages: m } = useApp()
  const words = useWords('organisations')
  const baseline = useWords('baseline')
  const labels = words.field.participation
  const at = (field: keyof ParticipationContent) => fieldProps(m, problems, `fields.${field}`)
  const choose = { value: '', label: words.add.choose }
  return (
    <>
      <OrganisationPicker
        {...at('organisationId')}
        label={labels.organisationId}
        required
        caseId={caseId}
        value={content.organisationId}
        onChange={(organisationId) => change({ organisationId, contactId: null, newContact: null })}
      />
      <NativeSelect
        {...at('role')}
        label={labels.role}
        required
        value={content.role ?? ''}
        onChange={(event) => change({ role: participationRoles.find((it) => it === event.currentTarget.value) ?? null })}
        data={[choose, ...participationRoles.map((it) => ({ value: it, label: baseline.participationRole[it] }))]}
      />
      {content.organisationId !== null && (
        <PersonChoice organisationId={content.organisationId} content={content} change={change} problems={problems} />
      )}
      <div className={css.two}>
        <NativeSelect
          {...at('department')}
          label={labels.department}
          value={content.department ?? ''}
          onChange={(event) => change({ department: departments.find((it) => it === event.currentTarget.value) ?? null })}
          data={[
            { value: '', label: words.participants.noDepartment },
            ...departments.map((it) => ({ value: it, label: baseline.department[it] })),
          ]}
        />
        <NativeSelect
          {...at('pillar')}
          label={labels.pillar}
          value={content.pillar ?? ''}
          onChange={(event) => change({ pillar: pillars.find((it) => it === event.currentTarget.value) ?? null })}
          data={[{ value: '', label: words.participants.noPillar }, ...pillars.map((it) => ({ value: it, label: baseline.pillar[it] }))]}
        />
      </div>
      <TextInput
        {...at('mandate')}
        label={labels.mandate}
        description={words.participants.mandateHint}
        dir="auto"
        value={content.mandate}
        onChange={(event) => change({ mandate: event.currentTarget.value })}
      />
      <div className={css.two}>
        <DayField
          {...at('validFrom')}
          label={labels.validFrom}
          required
          value={content.validFrom}
          onChange={(validFrom) => change({ validFrom })}
        />
        <DayField {...at('validTo')} label={labels.validTo} value={content.validTo} onChange={(validTo) => change({ validTo })} />
      </div>
    </>
  )
}
