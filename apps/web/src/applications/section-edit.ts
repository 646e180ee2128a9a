import type { Application } from '@etappe/domain/applications/application'
import {
  type ApplicationFields,
  applicationFields,
  type ApplicationSection,
  applicationSections,
  blankApplication,
} from '@etappe/domain/applications/application-fields'
import { entryProblems } from '@etappe/domain/applications/application-problems'
import type { ApplicationId } from '@etappe/domain/kernel/id'
import type { CaseKind } from '@etappe/domain/cases/kind'
import { type FieldProblem, problemsOf } from '@etappe/domain/kernel/problems'
import type { Checked } from '../ui/field-check.ts'
import type { RecordDraft } from '../ui/use-record-form.ts'

/** The fields of an application as they stand in the form: a figure may be typed and not be one. */
export type SectionValues = Omit<ApplicationFields, 'coordinatorShare' | 'inhabitants'> & {
  readonly coordinatorShare: number | string | null
  readonly inhabitants: number | string | null
}

export type SectionDraft = RecordDraft<ApplicationId, ApplicationFields, SectionValues>

/** All fields of the application: those of the other sections stand beside, so that what depends on them can be shown. */
export function draftOfSection(application: Application): SectionDraft {
  const fields = applicationFields.parse(application)
  const signs = blankApplication.signs.map((_, index) => fields.signs[index] ?? '')
  return { id: application.id, base: { ...fields, signs, version: application.version }, content: { ...fields, signs } }
}

/** What the server would say about the fields of a section; what is wrong elsewhere keeps nobody from correcting it here. */
export function checkSection(kind: CaseKind, section: ApplicationSection, content: SectionValues): Checked<ApplicationFields> {
  const parsed = applicationFields.safeParse(content)
  const found: Readonly<Record<string, FieldProblem | undefined>> = parsed.success
    ? entryProblems(kind, parsed.data)
    : problemsOf(parsed.error)
  const here = (path: string) => (applicationSections[section] as readonly string[]).includes(path.split('.')[0] ?? '')
  const problems = Object.fromEntries(Object.entries(found).flatMap(([path, it]) => (it && here(path) ? [[`fields.${path}`, it]] : [])))
  if (Object.keys(problems).length > 0 || !parsed.success) return { ok: false, problems }
  return { ok: true, fields: parsed.data }
}
