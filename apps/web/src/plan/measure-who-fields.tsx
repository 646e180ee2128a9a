import { useApp } from '../app/app-context.tsx'
import { OrganisationPicker } from '../organisations/organisation-picker.tsx'
import { OrganisationsPicker } from '../organisations/organisations-picker.tsx'
import { fieldProps } from '../ui/field-errors.tsx'
import { usePlanEditing } from './plan-editing.ts'
import css from './plan-panel.module.css'
import type { MeasureForm } from './use-measure-form.ts'
import { usePlanWords } from './use-plan-words.ts'

/** Who answers for it, and who takes part. */
export function MeasureWhoFields({ form: { now, change, problems } }: { readonly form: MeasureForm }) {
  const { messages: m } = useApp()
  const { words } = usePlanWords()
  const { plan } = usePlanEditing()
  const common = { caseId: plan.detail.case.id, disabled: !plan.verdict.ok }
  return (
    <div className={css.group}>
      <h3>{words.panel.who}</h3>
      <OrganisationPicker
        {...common}
        {...fieldProps(m, problems, 'fields.responsibleId')}
        label={words.field.measure.responsibleId}
        value={now.content.responsibleId}
        onChange={(responsibleId) => change({ responsibleId })}
      />
      <OrganisationsPicker
        {...common}
        {...fieldProps(m, problems, 'fields.partnerIds')}
        label={words.field.measure.partnerIds}
        values={now.content.partnerIds}
        onChange={(partnerIds) => change({ partnerIds })}
      />
    </div>
  )
}
