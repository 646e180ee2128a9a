import type { ApplicationDetail } from '@etappe/domain/applications/application-detail'
import type { ApplicationFields, ApplicationSection } from '@etappe/domain/applications/application-fields'
import { Button } from '@mantine/core'
import { Suspense } from 'react'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import { RecordDialog } from '../ui/record-dialog.tsx'
import { SaveState } from '../ui/save-state.tsx'
import css from './act-dialog.module.css'
import type { RenderFields } from './section-fields-props.ts'
import { useFieldText } from './use-field-text.ts'
import { useSectionForm } from './use-section-form.ts'

interface Props {
  readonly detail: ApplicationDetail
  readonly section: ApplicationSection
  readonly renderFields: RenderFields
  readonly onClose: () => void
}

const texts: readonly string[] = ['concern', 'offers', 'cooperationText', 'analysisText', 'goal', 'steeringMandate', 'note']

/** Corrects one section of an application for the applicant. Closing keeps what was typed. */
export function SectionDialog({ detail, section, renderFields, onClose }: Props) {
  const { messages: m } = useApp()
  const { section: names, field } = useWords('applications')
  const { data: words } = useWords('intake').page
  const show = useFieldText(detail.municipalities)
  const form = useSectionForm(detail.application, section)
  const labels: Readonly<Record<string, string>> = field.application
  return (
    <RecordDialog
      title={names[section]}
      close={m.caseChange.cancel}
      size={760}
      className={css.form}
      form={form}
      labels={labels}
      conflictWords={{
        label: (it) => labels[it] ?? it,
        isText: (it) => texts.includes(it),
        show: (it, value) => show(it as keyof ApplicationFields, value),
      }}
      onSaved={onClose}
      onClose={onClose}
    >
      <Suspense>
        {renderFields({
          section,
          kind: detail.application.kind,
          values: form.now.content,
          change: form.change,
          problems: form.problems,
        })}
      </Suspense>
      <div className={css.foot}>
        <Button type="submit" loading={form.command.isPending}>
          {words.save}
        </Button>
        <SaveState state={form.command.state === 'saved' ? 'idle' : form.command.state} />
      </div>
    </RecordDialog>
  )
}
