import { type ApplicationFields, applicationFields, blankApplication } from '@etappe/domain/applications/application-fields'
import { type ApplicationProblems, submissionProblems } from '@etappe/domain/applications/application-problems'
import { type Draft, draftFields } from '@etappe/domain/applications/draft'
import type { CaseKind } from '@etappe/domain/cases/kind'
import { type FieldProblem, problemsOf } from '@etappe/domain/kernel/problems'
import type { Problems } from '../ui/field-errors.tsx'

/** The fields of an application as they stand in the form: a figure may be typed and not be one. */
export type ApplyValues = Omit<ApplicationFields, 'coordinatorShare' | 'inhabitants'> & {
  readonly coordinatorShare: number | string | null
  readonly inhabitants: number | string | null
}
export type ApplyField = keyof ApplicationFields
export type DraftFields = Draft['fields']

/** Always three lines for the three signs, however many were sent. */
export const valuesOf = (fields: DraftFields): ApplyValues => ({
  ...fields,
  signs: blankApplication.signs.map((_, index) => fields.signs[index] ?? ''),
})

interface Savable {
  /** What the server takes. */
  readonly fields: DraftFields
  /** Dotted path → why what stands there is kept on this device only. */
  readonly held: Problems
}

const nothing: Problems = {}

type Holder = Record<string, unknown>

/** The last holder of a dotted path, and the key there. */
function placeOf(values: object, path: readonly PropertyKey[]): readonly [Holder, string] {
  const keys = path.map(String)
  const last = keys.pop() ?? ''
  return [keys.reduce((it, key) => it[key] as Holder, values as Holder), last]
}

const figures: readonly string[] = ['coordinatorShare', 'inhabitants'] satisfies readonly ApplyField[]

/** As much as can be kept of something that is too long; nothing of what is no figure or cannot be stored. */
function mended(key: string, value: unknown, most: unknown): unknown {
  if (figures.includes(key)) return null
  if (typeof most === 'number' && (typeof value === 'string' || Array.isArray(value))) return value.slice(0, most)
  return ''
}

/**
 * What can be saved of a form while somebody is still typing in it: one figure that is none must not keep the rest from being
 * saved. What the server would refuse is left out, or cut, and named.
 */
export function savable(values: ApplyValues): Savable {
  const parsed = draftFields.safeParse(values)
  if (parsed.success) return { fields: parsed.data, held: nothing }
  const copy = structuredClone(values)
  for (const issue of parsed.error.issues) {
    const [holder, key] = placeOf(copy, issue.path)
    holder[key] = mended(key, holder[key], 'maximum' in issue ? issue.maximum : null)
  }
  return { fields: draftFields.parse(copy), held: problemsOf(parsed.error) }
}

export type Checked = { readonly ok: true; readonly fields: ApplicationFields } | { readonly ok: false; readonly problems: Problems }

/** What the server would say about the whole application, before it is asked; by field, in the order of the form. */
export function checkValues(
  values: ApplyValues,
  problemsFor: (fields: ApplicationFields) => Partial<Record<string, FieldProblem>>,
): Checked {
  const parsed = applicationFields.safeParse(values)
  // The rules look at texts and keys alone; so both kinds of problem are told at once.
  const rules = problemsFor(parsed.data ?? { ...values, coordinatorShare: null, inhabitants: null })
  const found = { ...rules, ...(parsed.success ? {} : problemsOf(parsed.error)) }
  const paths = [...new Set([...Object.keys(blankApplication), ...Object.keys(found)])]
  const problems = Object.fromEntries(paths.flatMap((path) => (found[path] ? [[path, found[path]]] : [])))
  return parsed.success && Object.keys(problems).length === 0 ? { ok: true, fields: parsed.data } : { ok: false, problems }
}

export const checkSubmission = (kind: CaseKind, values: ApplyValues): Checked =>
  checkValues(values, (fields) => placeInWords(kind, submissionProblems(kind, fields)))

/** The words of `municipality-required` are those of a model municipality; a network may name Länder instead. */
export function placeInWords(kind: CaseKind, problems: ApplicationProblems): ApplicationProblems {
  return kind === 'network' && problems.municipalityKeys === 'municipality-required'
    ? { ...problems, municipalityKeys: 'required' }
    : problems
}

/** What people type as a whole number: with points, or a percent sign. Anything else stays as typed and is refused. */
export function readFigure(text: string): number | string | null {
  const typed = text.replaceAll(/[.\s%]/g, '')
  if (typed === '') return null
  return /^\d{1,9}$/.test(typed) ? Number(typed) : text
}

export const fieldPath = (field: string): string => `fields.${field}`

/** By the path at which the form finds its inputs. */
export const atFields = (problems: Problems): Problems =>
  Object.fromEntries(Object.entries(problems).map(([field, problem]) => [fieldPath(field), problem]))
