import { type ApplicationSection } from '@etappe/domain/applications/application-fields'
import type { CaseKind } from '@etappe/domain/cases/kind'
import { useShell } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'
import type { ApplyStep } from './apply-steps.ts'
import { fieldPath } from './apply-values.ts'

/** The words of the form, with those of the fields and sections that everybody uses of an application. */
export function useApplyWords() {
  const { messages, formats, locale } = useShell()
  const words = useWords('apply')
  const common = useWords('applications')
  const section = (it: ApplicationSection): string => common.section[it]
  return {
    messages,
    formats,
    locale,
    words,
    common,
    labels: common.field.application,
    /** By the path at which the summary of problems finds them. */
    labelsByPath: Object.fromEntries(Object.entries(common.field.application).map(([field, label]) => [fieldPath(field), label])),
    section,
    step: (it: ApplyStep): string => (it === 'check' ? words.form.check : section(it)),
    stepLead: (it: ApplyStep, kind: CaseKind): string => {
      const lead = words.sectionLead[it]
      return typeof lead === 'string' ? lead : lead[kind]
    },
  }
}
