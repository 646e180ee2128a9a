import { type FieldProblem, problemsOf } from '@etappe/domain/kernel/problems'
import type { z } from 'zod'
import type { Problems } from './field-errors.tsx'

export type Checked<Fields> = { readonly ok: true; readonly fields: Fields } | { readonly ok: false; readonly problems: Problems }

const atField = (problems: Readonly<Record<string, FieldProblem>>): Problems =>
  Object.fromEntries(Object.entries(problems).map(([path, problem]) => [`fields.${path}`, problem]))

/** What the server would say about the content of a form, before it is asked: same schema, same rules, same paths. */
export function checkFields<Fields>(
  schema: z.ZodType<Fields>,
  content: Readonly<Record<string, unknown>>,
  rules: (fields: Fields) => Partial<Record<string, FieldProblem>>,
): Checked<Fields> {
  const missing = Object.entries(content).flatMap(([key, value]) => (value === null ? [[key, 'required'] as const] : []))
  const parsed = schema.safeParse(content)
  if (!parsed.success) {
    const problems = problemsOf(parsed.error)
    return { ok: false, problems: atField({ ...problems, ...Object.fromEntries(missing.filter(([key]) => key in problems)) }) }
  }
  const contradictions = Object.entries(rules(parsed.data)).flatMap(([key, problem]) => (problem ? [[key, problem] as const] : []))
  return contradictions.length > 0
    ? { ok: false, problems: atField(Object.fromEntries(contradictions)) }
    : { ok: true, fields: parsed.data }
}
